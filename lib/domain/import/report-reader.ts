import { type FoundHead, isRow, type LackingHead, recognise } from './kinds/table-kinds';
import { createLineSplitter, type Line } from './line-splitter';
import { createRecordReader, type RawRecord } from './record-reader';
import { type Delimiter, delimiters, splitRecord } from './split-record';

/** Titles and empty lines may stand in front of the head; a file that has none in its first lines is something else. */
const HEAD_WITHIN = 30;

/** The head that was found, what its fields are apart by, and the lines in front of it. */
export type Found = FoundHead & { delimiter: Delimiter; before: readonly string[] };

type InLine = { found: FoundHead; delimiter: Delimiter } | { lacking: LackingHead } | undefined;

function headIn(line: Line): InLine {
  let lacking: LackingHead | undefined;
  for (const delimiter of delimiters) {
    const found = recognise(splitRecord(line.text, delimiter) ?? []);
    if (found && 'head' in found) return { found, delimiter };
    lacking ??= found;
  }
  return lacking && { lacking };
}

/** Reads one of Amazon's reports from text that comes in pieces. It is known by its head, wherever that stands. */
export type ReportReader = {
  push(text: string): RawRecord[];
  end(): RawRecord[];
  /** The head, once it was found. */
  readonly found: Found | undefined;
  /** No head where one would have to be: the file is something else, and nothing more is read of it. */
  readonly strange: boolean;
  /** The head that would be a report's if it had these columns too. */
  readonly lacking: LackingHead | undefined;
};

/** Begins to read one file. */
export function createReportReader(): ReportReader {
  const splitter = createLineSplitter();
  const before: string[] = [];
  let found: Found | undefined;
  let lacking: LackingHead | undefined;
  let strange = false;
  let records: ReturnType<typeof createRecordReader> | undefined;
  function read(lines: readonly Line[]): RawRecord[] {
    let rest = lines;
    while (!records && rest.length > 0 && !strange) {
      const [line, ...others] = rest as [Line, ...Line[]];
      rest = others;
      const head = headIn(line);
      if (head && 'found' in head) {
        const known: Found = { ...head.found, delimiter: head.delimiter, before };
        found = known;
        records = createRecordReader({
          delimiter: known.delimiter,
          width: known.head.width,
          fits: (fields) => isRow(known, fields),
        });
      } else {
        lacking ??= head?.lacking;
        before.push(line.text);
        if (line.number >= HEAD_WITHIN) strange = true;
      }
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
    get lacking() {
      return lacking;
    },
  };
}
