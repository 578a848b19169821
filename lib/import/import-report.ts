import { withoutNote } from '../adapters/feedback/amazon-note';
import type { FeedbackRow } from '../domain/feedback/feedback-row';
import type { DayOrder } from '../domain/feedback/list-dates';
import { newsOf } from '../domain/import/news-of';
import type { RefusedRow } from '../domain/import/refusal';
import { createReportReader } from '../domain/import/report-reader';
import { createRowReader } from '../domain/import/report-row';
import type { MarketplaceCode } from '../domain/marketplace';
import type { History } from '../storage/database';
import { recordFeedbackRows } from '../storage/feedback-store';
import type { Encoding } from './encoding';
import { type Course, latestDay } from './inspect-report';
import { readText } from './read-text';

/** What the person decided before a report is taken. */
export type ImportOrder = {
  encoding: Encoding;
  marketplace: MarketplaceCode;
  /** Order of day and month; absent where dates that can be read in two ways shall keep both. */
  order?: DayOrder | undefined;
  /** The moment that the report counts as seen at. */
  at: string;
  /** The moment at which the person decided: of two decisions the later one counts. */
  toldAt: string;
};

/** What became of the rows. */
export type ImportResult = {
  /** Feedback that was not known before, and feedback of which the report said something new. */
  taken: number;
  changed: number;
  /** Rows that said nothing new. */
  known: number;
  refused: number;
  /** The first refused rows; there may be more than are kept here. */
  refusedRows: readonly RefusedRow[];
  cancelled: boolean;
};

/** Rows that are recorded in one transaction: few enough to be stopped between two, many enough to be quick. */
const CHUNK = 1_000;

/** More refused rows than these are counted only. */
export const MOST_REFUSED = 10_000;

/**
 * Takes a report into the history, a chunk of rows a transaction: whatever ends it, no row is there by half, and taking it again
 * completes it. It bears no list's name, since a report does not say whose list its rows stand in on a page.
 */
export async function importReport(
  db: History,
  file: Blob,
  { encoding, marketplace, order, at, toldAt }: ImportOrder,
  course: Course,
): Promise<ImportResult> {
  const reader = createReportReader();
  const result = { taken: 0, changed: 0, known: 0, refused: 0 };
  const refusedRows: RefusedRow[] = [];
  let chunk: FeedbackRow[] = [];
  let readRow: ReturnType<typeof createRowReader> | undefined;

  async function record(rows: FeedbackRow[]): Promise<void> {
    const { records, before } = await recordFeedbackRows(db, {
      rows,
      at,
      marketplace,
      told: { at: toldAt, order },
      source: 'report',
    });
    const news = records.map((after, index) => newsOf(before[index], after));
    const [taken, changed] = (['all', 'some'] as const).map((kind) => news.filter((each) => each === kind).length);
    result.taken += taken ?? 0;
    result.changed += changed ?? 0;
    result.known += rows.length - (taken ?? 0) - (changed ?? 0);
  }

  for await (const { text, read, last } of pieces(file, encoding)) {
    const records = last ? [...reader.push(text), ...reader.end()] : reader.push(text);
    const head = reader.found?.head;
    if (!head) continue;
    readRow ??= createRowReader(head, { latest: latestDay(new Date()), order, withoutNote });
    for (const raw of records) {
      const read = readRow(raw);
      if ('reason' in read) {
        result.refused++;
        if (refusedRows.length < MOST_REFUSED) refusedRows.push(read);
      } else chunk.push(read.row);
      if (chunk.length < CHUNK) continue;
      if (course.cancelled) return { ...result, refusedRows, cancelled: true };
      await record(chunk);
      chunk = [];
    }
    course.progress(read);
  }
  if (course.cancelled) return { ...result, refusedRows, cancelled: true };
  if (chunk.length > 0) await record(chunk);
  return { ...result, refusedRows, cancelled: false };
}

/** The pieces of a file's text; after the last one there is an empty one that says so. */
async function* pieces(file: Blob, encoding: Encoding) {
  let all = 0;
  for await (const { text, read } of readText(file, encoding)) {
    all = read;
    yield { text, read, last: false };
  }
  yield { text: '', read: all, last: true };
}
