import type { Currency, Money } from './money';

/** How a language writes an amount: the runtime's own rules (CLDR), held here because asking it costs each page ten milliseconds. */
type Style = {
  group: string;
  decimal: string;
  /** The sign stands in front of the number. */
  leads: boolean;
  /** From how many digits on thousands are set apart. */
  groupsFrom: number;
  symbols: Partial<Record<Currency, string>>;
};

const DOLLARS = { AUD: 'A$', BRL: 'R$', CAD: 'CA$', MXN: 'MX$', EUR: '€', GBP: '£', INR: '₹', USD: '$' };
const led = { group: ',', decimal: '.', leads: true, groupsFrom: 4 };
const trailed = { group: '.', decimal: ',', leads: false, groupsFrom: 4 };
const english: Style = { ...led, symbols: { ...DOLLARS, JPY: '¥' } };

/** By the tag of the browser's language; every other language is the runtime's business. */
const styles: Readonly<Record<string, Style>> = {
  en: english,
  'en-US': english,
  'en-GB': { ...led, symbols: { ...DOLLARS, JPY: 'JP¥', USD: 'US$' } },
  de: { ...trailed, symbols: { ...DOLLARS, AUD: 'AU$', JPY: '¥' } },
  fr: {
    ...trailed,
    group: '\u202f',
    symbols: {
      AUD: '$AU',
      BRL: 'R$',
      CAD: '$CA',
      MXN: '$MX',
      SGD: '$SG',
      USD: '$US',
      EUR: '€',
      GBP: '£GB',
      INR: '₹',
    },
  },
  es: { ...trailed, groupsFrom: 5, symbols: { EUR: '€', USD: 'US$' } },
  it: { ...trailed, groupsFrom: 5, symbols: { AUD: 'A$', CAD: 'CA$', EUR: '€', GBP: '£' } },
  ja: { ...led, symbols: { ...DOLLARS, JPY: '￥' } },
  'zh-CN': { ...led, symbols: { ...DOLLARS, AUD: 'AU$', JPY: 'JP¥', USD: 'US$' } },
};

const NO_BREAK = '\u00a0';

/**
 * The amount as a reader of one of these languages would write it; `undefined` where only the runtime knows.
 * @param exponent how many decimal places the currency has.
 */
export function moneyText(
  { amount, currency }: Money,
  exponent: number,
  locale: string | undefined,
): string | undefined {
  const style = locale === undefined ? undefined : styles[locale];
  if (!style || !Number.isSafeInteger(amount) || amount < 0) return undefined;
  const digits = String(amount).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const grouped = whole.length < style.groupsFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, style.group);
  const number = exponent > 0 ? `${grouped}${style.decimal}${digits.slice(-exponent)}` : grouped;
  const sign = style.symbols[currency] ?? currency;
  if (!style.leads) return `${number}${NO_BREAK}${sign}`;
  return `${sign}${/[A-Z]$/.test(sign) ? NO_BREAK : ''}${number}`;
}
