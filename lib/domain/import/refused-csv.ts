import type { RefusedRow } from './refusal';

/** A text that a spreadsheet takes for a formula is led by an apostrophe (OWASP, CSV injection): it is a text and stays one. */
export function cell(text: string): string {
  const plain = text.replace(/[\r\n\t]+/g, ' ');
  const safe = /^[\s]*[=+\-@＝＋－＠|%]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * The refused rows as a file that a spreadsheet opens: UTF-8 with a mark that says so, a head, one row a line.
 * @param words the names of the three columns.
 * @param say what a reason is called.
 */
export function refusedCsv(
  refused: readonly RefusedRow[],
  words: readonly [line: string, reason: string, value: string],
  say: (reason: RefusedRow['reason']) => string,
): string {
  const rows = refused.map(({ line, reason, value = '' }) => `${line},${cell(say(reason))},${cell(value)}`);
  return `\uFEFF${[words.map(cell).join(','), ...rows].join('\r\n')}\r\n`;
}
