import { type Currency, currencies, exponentOf, type Money } from './money';
import { plainNumbers } from './plain-numbers';

/**
 * Marks that stand for a currency in Seller Central and in the number formats of its languages (CLDR names; seen on
 * pages: `$`, `CA$`, `€`, `￥` full width, `₹`, `USD` before or after). A mark with several currencies needs to be told
 * which one is expected.
 */
const marks: Record<string, readonly Currency[]> = {
  $: ['USD', 'CAD', 'MXN', 'SGD', 'AUD'],
  US$: ['USD'],
  $US: ['USD'],
  CA$: ['CAD'],
  C$: ['CAD'],
  $CA: ['CAD'],
  MX$: ['MXN'],
  R$: ['BRL'],
  S$: ['SGD'],
  SG$: ['SGD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  '£': ['GBP'],
  '£GB': ['GBP'],
  'UK£': ['GBP'],
  'E£': ['EGP'],
  '€': ['EUR'],
  kr: ['SEK'],
  zł: ['PLN'],
  '₺': ['TRY'],
  TL: ['TRY'],
  'د.إ.': ['AED'],
  'ر.س.': ['SAR'],
  'ج.م.': ['EGP'],
  '₹': ['INR'],
  Rs: ['INR'],
  '¥': ['JPY'],
  'JP¥': ['JPY'],
  円: ['JPY'],
  R: ['ZAR'],
  ...Object.fromEntries(currencies.map((code) => [code, [code]])),
};

const pattern = (text: string): string => text.replace(/[$.]/g, '\\$&');
const MARK = Object.keys(marks)
  .sort((a, b) => b.length - a.length)
  .map(pattern)
  .join('|');
const NUMBER = String.raw`\d+(?:[.,' ]\d+)*`;
const WHOLE = new RegExp(`^(-?) ?(${MARK})? ?(-?) ?(${NUMBER}) ?(${MARK})? ?(-?)$`, 'u');
// Greedier than a number may be, so that `$19 .98` is one number that cannot be read and never `$19`.
const LOOSE = String.raw`\d(?:[\d.,']| (?=[.,])| (?=\d{3}(?!\d)))*`;
const TOKEN = new RegExp(`(?<mark>(?<!\\p{Script=Latin})(?:${MARK})(?!\\p{Script=Latin}))|${LOOSE}`, 'gu');
/** Numbers and marks in a row, with nothing but a space or a minus sign between them. */
const RUN = new RegExp(
  `-? ?(?<![\\p{Script=Latin}\\d.,])(?:(?:${TOKEN.source.replace('?<mark>', '?:')})(?: ?-? ?(?=\\d|${MARK}))?)+`,
  'gu',
);

/** Whole minor units of a printed number, or `undefined` where its separators do not settle what it says. */
function minorUnits(digits: string, code: Currency): number | undefined {
  const exponent = exponentOf(code);
  const plain = /^\d+$/.test(digits);
  if (plain) return safe(Number(digits) * 10 ** exponent);
  const decimals = exponent > 0 ? new RegExp(`^(.*)([.,])(\\d{${exponent}})$`).exec(digits) : null;
  // One separator with three digits behind it is a thousand to one reader and a fraction to another.
  if (exponent > 0 && /^\d{1,3}[.,]\d{3}$/.test(digits)) return undefined;
  const [whole, separator, fraction] = decimals
    ? [decimals[1] ?? '', decimals[2], decimals[3] ?? '']
    : [digits, '', ''];
  const grouped =
    /^\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*$/.exec(whole) ??
    (code === 'INR' ? /^\d{1,2}(?:(,)\d{2})*,\d{3}$/.exec(whole) : null);
  if (!/^\d+$/.test(whole) && (!grouped || grouped[1] === separator || (whole.includes(',') && separator === ',')))
    return undefined;
  const units = Number(whole.replace(/\D/g, '')) * 10 ** exponent + (fraction ? Number(fraction) : 0);
  return safe(units);
}

const safe = (units: number): number | undefined => (Number.isSafeInteger(units) ? units : undefined);

function currencyOf(mark: string, expected: Currency | undefined): Currency | undefined {
  const meant = marks[mark] ?? [];
  if (meant.length === 1) return meant[0];
  return expected && meant.includes(expected) ? expected : undefined;
}

/**
 * Reads a text that is one amount of money and nothing else, in any of the shapes Seller Central prints: `$12.00`,
 * `CA$12.00`, `-€3.63`, `￥7,600`, `10,00 USD`, `USD 1,234.56`, `1 234,56 zł`, `₹1,23,456.00`.
 * @param expected what a bare `$` stands for here; a mark that names another currency wins over it.
 * @returns minor units, or `undefined` when the text is anything else, names no currency, or can be read in two ways.
 */
export function readMoney(text: string, expected?: Currency): Money | undefined {
  const match = WHOLE.exec(plainNumbers(text));
  if (!match) return undefined;
  const [, signBefore, before, signMiddle, digits = '', after, signAfter] = match;
  const codes = [before, after].flatMap((mark) => (mark ? [currencyOf(mark, expected)] : []));
  const [code] = codes;
  if (!code || codes.some((each) => each !== code)) return undefined;
  const units = minorUnits(digits, code);
  if (units === undefined) return undefined;
  const negative = [signBefore, signMiddle, signAfter].filter(Boolean).length;
  if (negative > 1) return undefined;
  return { amount: negative === 1 && units !== 0 ? -units : units, currency: code };
}

/**
 * Every mention of money in running text, in order. An entry is `undefined` where something looks like money and
 * cannot be read: a caller that counts mentions must not overlook it. In a row of numbers and marks each number has its
 * mark on the same side; a number too many (cents set high, the end of a range) leaves open what is meant.
 */
export function findMoney(text: string, expected?: Currency): (Money | undefined)[] {
  return [...plainNumbers(text).matchAll(RUN)].flatMap(([run]) => {
    const tokens = [...run.matchAll(TOKEN)];
    const shape = tokens.map(({ groups }) => (groups?.['mark'] ? 'M' : 'n')).join('');
    if (!shape.includes('M') || !shape.includes('n')) return [];
    const each = /^(?:Mn)+$|^(?:nM)+$/.test(shape) ? 2 : shape === 'MnM' ? 3 : 0;
    if (each === 0) return tokens.filter(({ groups }) => !groups?.['mark']).map(() => undefined);
    const starts = tokens.filter((_, index) => index % each === 0).map(({ index }) => index);
    // A minus sign in front of a mark belongs to what follows it.
    return starts.map((start, place) => {
      const from = place === 0 ? 0 : start - (/-? ?$/.exec(run.slice(0, start))?.[0].length ?? 0);
      const next = starts[place + 1];
      return readMoney(run.slice(from, next).replace(/[-., ]+$/, ''), expected);
    });
  });
}

/** A text without the amounts it mentions. */
export function besideMoney(text: string): string {
  return plainNumbers(text).replace(RUN, (run) => (/^[\d.,' -]+$/.test(run) ? run : ' '));
}

/**
 * Reads what a person typed into an amount box. One decimal digit is enough and the mark may be missing; an empty box
 * is nothing.
 * @returns `undefined` when it is no amount, is negative, or has three digits behind its only separator, which is a
 * thousand to one reader and a fraction to another.
 */
export function readTyped(text: string, code: Currency): Money | undefined {
  // "12." and ".5" are amounts on their way, or written short.
  const plain = plainNumbers(text)
    .replace(/(\d)[.,](?=\D*$)/, '$1')
    .replace(/(?<!\d)([.,]\d)/, '0$1');
  if (plain === '') return { amount: 0, currency: code };
  if (/^\D*\d{1,3}[.,]\d{3}\D*$/.test(plain) && exponentOf(code) > 0) return undefined;
  const one =
    exponentOf(code) === 2
      ? plain.replace(/^(\D*\d[\d., ]*[.,]\d)(\D*)$/, (whole, head: string, tail: string) =>
          /[.,]\d$/.test(head) ? `${head}0${tail}` : whole,
        )
      : plain;
  const marked = /^[\d., ]+$/.test(one) ? readMoney(`${code} ${one}`) : readMoney(one, code);
  return marked && marked.currency === code && marked.amount >= 0 ? marked : undefined;
}
