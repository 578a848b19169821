import { CSV_END, CSV_MARK, cell } from '../csv';
import type { RefusedRow } from './refusal';

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
  return `${CSV_MARK}${[words.map(cell).join(','), ...rows].join(CSV_END)}${CSV_END}`;
}
