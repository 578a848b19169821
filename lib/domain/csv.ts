import { type Currency, exponentOf } from './money';

/** What stands in a cell: a text, a number, or nothing. */
export type CsvValue = string | number | undefined;

/** A text that a spreadsheet takes for a formula is led by an apostrophe (OWASP, CSV injection): it is a text and stays one. */
export function cell(text: string): string {
  const plain = text.replace(/[\r\n\t]+/g, ' ');
  const safe = /^[\s]*[=+\-@＝＋－＠|%]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A row, without its end. A number of ours is no formula, and stands there as one that a spreadsheet can add up. */
export const csvRow = (values: readonly CsvValue[]): string =>
  values.map((value) => (typeof value === 'number' ? String(value) : value === undefined ? '' : cell(value))).join(',');

/** What a file begins with: the mark that says UTF-8 to a spreadsheet. */
export const CSV_MARK = '\uFEFF';

/** What a row ends with (RFC 4180). */
export const CSV_END = '\r\n';

/** An amount in minor units as a decimal number of its currency, exactly: the digits are never those of a rounded sum. */
export function decimalOf(amount: number, currency: Currency): number {
  const places = exponentOf(currency);
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return Number(`${amount < 0 ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`);
}
