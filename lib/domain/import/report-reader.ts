import { readOrderId } from '../read-ids';
import { createLineSplitter, type Line } from './line-splitter';
import { readStars } from './read-stars';
import { createRecordReader, type RawRecord } from './record-reader';
import { type ReportHead, readHead } from './report-head';
import { type Delimiter, delimiters, splitRecord } from './split-record';

/** Titles and empty lines may stand in front of the head; a file that has none in its first lines is something else. */
const HEAD_WITHIN = 30;

type Found = { head: ReportHead; delimiter: Delimiter };

function headIn(line: Line): Found | undefined {
  for (const delimiter of delimiters) {
    const head = readHead(splitRecord(line.text, delimiter) ?? []);
    if (head) return { head, delimiter };
  }
  return undefined;
}

/** Whether fields are a row of the report by what they hold: stars and an order's ID, each where the head says that it stands. */
const fitsHead =
  (head: ReportHead) =>
  (fields: readonly string[]): boolean =>
    fields.length > Math.max(head.date, head.comment) &&
    readOrderId(fields[head.orderId] ?? '') !== undefined &&
    readStars(fields[head.rating] ?? '') !== undefined;

/** Reads a seller feedback report from text that comes in pieces. It is known by its head, wherever that stands. */
export type ReportReader = {
  push(text: string): RawRecord[];
  end(): RawRecord[];
  /** The head, once it was found. */
  readonly found: Found | undefined;
  /** No head where one would have to be: the file is something else, and nothing more is read of it. */
  readonly strange: boolean;
};

export function createReportReader(): ReportReader {
  const splitter = createLineSplitter();
  let found: Found | undefined;
  let strange = false;
  let records: ReturnType<typeof createRecordReader> | undefined;
  function read(lines: readonly Line[]): RawRecord[] {
    let rest = lines;
    while (!records && rest.length > 0 && !strange) {
      const [line, ...others] = rest as [Line, ...Line[]];
      rest = others;
      found = headIn(line);
      if (found) {
        const { head, delimiter } = found;
        records = createRecordReader({ delimiter, width: head.width, fits: fitsHead(head) });
      } else if (line.number >= HEAD_WITHIN) strange = true;
    }
    return records ? records.push(rest) : [];
  }
  return {
    push: (text) => (strange ? [] : read(splitter.push(text))),
    end() {
      if (strange) return [];
      const last = read(splitter.end());
      if (!records) strange = true;
      return records ? [...last, ...records.end()] : [];
    },
    get found() {
      return found;
    },
    get strange() {
      return strange;
    },
  };
}
