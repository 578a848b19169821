import { moneyText } from './money-text';

/** ISO 4217 codes of the marketplaces that Makegood knows. */
export const currencies = [
  'USD',
  'CAD',
  'MXN',
  'BRL',
  'GBP',
  'EUR',
  'SEK',
  'PLN',
  'TRY',
  'AED',
  'SAR',
  'EGP',
  'ZAR',
  'INR',
  'JPY',
  'SGD',
  'AUD',
] as const;
export type Currency = (typeof currencies)[number];

/** Whether a text is the code of a currency that Makegood knows, in capitals. */
export const isCurrency = (text: string): text is Currency => (currencies as readonly string[]).includes(text);

/** An amount in whole minor units (cents, pence, yen) of one currency. Plain data: it crosses messages and storage. */
export type Money = { amount: number; currency: Currency };

/** Two integers, so that a rule's 50 % is `[1, 2]` and never a floating-point number. */
export type Ratio = readonly [numerator: number, denominator: number];

/** How many decimal places the currency's minor unit has (ISO 4217): of ours, only the yen has none. */
export function exponentOf(code: Currency): number {
  return code === 'JPY' ? 0 : 2;
}

function sameCurrency(a: Money, b: Money): Currency {
  if (a.currency !== b.currency) throw new TypeError(`Amounts in ${a.currency} and ${b.currency} cannot be combined`);
  return a.currency;
}

/** No money at all in that currency. */
export function nothing(code: Currency): Money {
  return { amount: 0, currency: code };
}

/** @returns a + b. @throws TypeError when the currencies differ. */
export function add(a: Money, b: Money): Money {
  return { currency: sameCurrency(a, b), amount: a.amount + b.amount };
}

/** @returns a - b, which may be negative. @throws TypeError when the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  return { currency: sameCurrency(a, b), amount: a.amount - b.amount };
}

/** @returns the sum, zero in `code` for an empty list. @throws TypeError when an amount is in another currency. */
export function sum(amounts: readonly Money[], code: Currency): Money {
  return amounts.reduce(add, nothing(code));
}

/** Below zero, zero or above zero, as for `Array.prototype.sort`. @throws TypeError when the currencies differ. */
export function compare(a: Money, b: Money): number {
  sameCurrency(a, b);
  return a.amount - b.amount;
}

/** The larger of the two, the first on a tie. @throws TypeError when the currencies differ. */
export function larger(a: Money, b: Money): Money {
  return compare(a, b) >= 0 ? a : b;
}

/** The smaller of the two, the first on a tie. @throws TypeError when the currencies differ. */
export function smaller(a: Money, b: Money): Money {
  return compare(a, b) <= 0 ? a : b;
}

/** The amount itself, or zero where it is below zero: nobody can give less than nothing. */
export function atLeastNothing(value: Money): Money {
  return value.amount < 0 ? nothing(value.currency) : value;
}

/**
 * Multiplies by a ratio and rounds **down** to the minor unit. Amazon publishes no rounding for its limits, and the
 * lower figure is the one that cannot be refused.
 */
export function scaleDown(value: Money, [numerator, denominator]: Ratio): Money {
  return { currency: value.currency, amount: Math.floor((value.amount * numerator) / denominator) };
}

// Making a formatter costs milliseconds of a page's time, using one next to nothing.
const formats = new Map<string, Intl.NumberFormat>();

/** The amount as a person in `locale` would read it, e.g. `$12.00` or `3,99 €`. */
export function formatMoney(money: Money, locale?: string): string {
  const { amount, currency } = money;
  const known = moneyText(money, exponentOf(currency), locale);
  if (known !== undefined) return known;
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format.format(amount / 10 ** exponentOf(currency));
}

/** What is left of a maximum once `given` is typed or issued: never below nothing. @throws TypeError when currencies differ. */
export function leftOf(maximum: Money, given: Money): Money {
  return atLeastNothing(subtract(maximum, given));
}
