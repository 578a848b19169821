import { readOrderId } from '../read-ids';
import type { Line } from './line-splitter';
import { type Delimiter, splitRecord } from './split-record';

/**
 * One record of a report: its fields, and the number of the line of the file in which it begins. `unfinished` where the file ends in the
 * middle of it: it was cut off there, and nobody knows what was behind.
 */
export type RawRecord = { line: number; fields: readonly string[]; unfinished?: true };

/** A comment without quotes has no more lines than this: to look further behind each broken line would take too long. */
const MOST_LINES = 100;

/** The same of a comment in quotes; what seems to go on for longer is a quote that was never closed. */
const MOST_QUOTED_LINES = 500;

type Shape = {
  delimiter: Delimiter;
  /** How many fields a whole record has. */
  width: number;
  /** Whether fields are, by what they hold, a record of their own: it ends a comment in front of it that never ended itself. */
  fits(fields: readonly string[]): boolean;
};

/** Puts lines together to records: most are one line, and a comment that holds line ends takes several. */
export function createRecordReader({ delimiter, width, fits }: Shape): {
  push(lines: readonly Line[]): RawRecord[];
  end(): RawRecord[];
} {
  let waiting: Line[] = [];

  /** Whether a quoted field swallowed another row: an order's ID stands in a cell beside others, as in no comment. */
  const holdsRow = (field: string): boolean =>
    field.includes('\n') &&
    field.split('\n').some((line) => line.includes(delimiter) && line.split(delimiter).some(readOrderId));

  /** The record that begins with the first waiting line and how many lines it takes; `undefined` where more lines may tell. */
  function first(at: number, ended: boolean): { record: RawRecord; takes: number } | undefined {
    const head = waiting[at] as Line;
    const one = splitRecord(head.text, delimiter);
    const alone = { record: { line: head.number, fields: one ?? head.text.split(delimiter) }, takes: 1 };
    if (one && one.length >= width) return alone;
    // Quotes that swallow the separators of a whole record are no quotes of a field.
    const plain = head.text.split(delimiter);
    if (one && plain.length >= width && fits(plain)) return { record: { line: head.number, fields: plain }, takes: 1 };
    let text = head.text;
    // What the lines are if the quote in front is the buyer's own, and none that a field begins with.
    let unquoted: typeof alone | undefined;
    let rows = 0;
    let most = one ? MOST_LINES : MOST_QUOTED_LINES;
    for (let takes = 2; takes <= most; takes++) {
      const next = waiting[at + takes - 1];
      if (!next) return ended ? (unquoted ?? alone) : undefined;
      const isRow = fits(next.text.split(delimiter));
      // Without quotes only the shape of the whole can say that lines are one record.
      if (next.cut || (one && isRow)) return unquoted ?? alone;
      text += `\n${next.text}`;
      if (!one && !unquoted && next.text.includes(delimiter)) {
        const parts = text.split(delimiter);
        if (parts.length === width && fits(parts)) unquoted = { record: { line: head.number, fields: parts }, takes };
      }
      // A quote that is open ends with a quote.
      const fields = one || next.text.includes('"') ? splitRecord(text, delimiter) : undefined;
      if (!fields) {
        // Another row, and nothing in it that could end the quote; of those that could, only the rest of this very row can be one.
        if (isRow && (!next.text.includes('"') || ++rows > 1)) return unquoted ?? alone;
        continue;
      }
      // No quote is open any more.
      most = MOST_LINES;
      const isWhole = fields.length === width && (one ? fits(fields) : !fields.some(holdsRow));
      if (isWhole) return { record: { line: head.number, fields }, takes };
      if (fields.length >= width) return unquoted ?? alone;
    }
    return unquoted ?? alone;
  }

  function take(ended: boolean): RawRecord[] {
    const records: RawRecord[] = [];
    let at = 0;
    while (at < waiting.length) {
      const line = waiting[at] as Line;
      if (!line.cut && line.text.trim() === '') {
        at++;
        continue;
      }
      const found = line.cut ? { record: { line: line.number, fields: [] }, takes: 1 } : first(at, ended);
      if (!found) break;
      at += found.takes;
      const { fields } = found.record;
      const { open, text } = waiting[at - 1] as Line;
      // Cut in its last column, or between two lines, a file looks whole.
      const isShort = fields.length < width || (!splitRecord(text, delimiter) && !fits(fields));
      records.push(open && isShort ? { ...found.record, unfinished: true } : found.record);
    }
    waiting = waiting.slice(at);
    return records;
  }

  return {
    push(lines) {
      waiting = waiting.length > 0 ? [...waiting, ...lines] : [...lines];
      return take(false);
    },
    end: () => take(true),
  };
}
