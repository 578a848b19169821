import { withoutNote } from '../adapters/feedback/amazon-note';
import { plusDays } from '../domain/calendar';
import type { FeedbackRow } from '../domain/feedback/feedback-row';
import { settleDay } from '../domain/feedback/left-day';
import { createNewestDay, type NewestDay } from '../domain/import/newest-day';
import type { RawRecord } from '../domain/import/record-reader';
import { createDateFinder, type DateFinding } from '../domain/import/report-dates';
import { createReportReader } from '../domain/import/report-reader';
import { createRowReader } from '../domain/import/report-row';
import { channelOfRater } from '../domain/import/store-hint';
import { usualOrder } from '../domain/import/usual-order';
import type { MarketplaceCode } from '../domain/marketplace';
import { marketplaceBySalesChannel } from '../policies/marketplaces';
import type { Encoding } from './encoding';
import { encodingOf, OtherEncoding, readText } from './read-text';

/** What a file is, as far as the person has to see it before it is taken. */
export type Inspection = {
  encoding: Encoding;
  /** Rows that can be taken, and rows that cannot. */
  rows: number;
  refused: number;
  dates: DateFinding;
  /** The first rows, with the text of their date. */
  preview: readonly { row: FeedbackRow; date: string }[];
  /** Rows with characters that the encoding could not read. */
  spoilt: number;
  newest: NewestDay;
  /** The store that the addresses in it stand for, where all of them stand for one. */
  marketplace?: MarketplaceCode | undefined;
};

const PREVIEW_ROWS = 5;

/** The last day that a report of now can hold: one further than by UTC, for stores in the east. */
export const latestDay = (now: Date): string => plusDays(now.toISOString().slice(0, 10), 1);

/** Something that goes on for long, and what may end it. */
export type Course = { progress(read: number): void; readonly cancelled: boolean };

/**
 * Reads a whole file once and says what it is; nothing is stored. Memory holds one piece of it at a time.
 * @param chosen the encoding, where the person says it.
 * @returns `strange` where it is not a seller feedback report, `undefined` where it was cancelled.
 */
export async function inspectReport(
  file: Blob,
  course: Course,
  chosen?: Encoding,
): Promise<Inspection | 'strange' | undefined> {
  if (chosen) return inspectAs(file, chosen, false, course);
  const encoding = await encodingOf(file);
  try {
    return await inspectAs(file, encoding, true, course);
  } catch (error) {
    if (!(error instanceof OtherEncoding)) throw error;
    return inspectAs(file, error.encoding, false, course);
  }
}

async function inspectAs(file: Blob, encoding: Encoding, strict: boolean, course: Course) {
  const reader = createReportReader();
  const latest = latestDay(new Date());
  const dates = createDateFinder();
  const stores = new Set<MarketplaceCode | undefined>();
  const preview: { row: FeedbackRow; date: string }[] = [];
  let rows = 0;
  let refused = 0;
  let spoilt = 0;
  const newest = createNewestDay(latest);
  let readRow: ReturnType<typeof createRowReader> | undefined;
  const take = (records: readonly RawRecord[]): void => {
    const head = reader.found?.head;
    if (!head) return;
    readRow ??= createRowReader(head, { latest, withoutNote });
    for (const record of records) {
      const result = readRow(record);
      if ('reason' in result) {
        refused++;
        continue;
      }
      rows++;
      dates.add(result.date, result.row.left);
      newest.add(result.row.left);
      if (`${result.row.comment}${result.row.reply ?? ''}`.includes('\ufffd')) spoilt++;
      if (preview.length < PREVIEW_ROWS)
        preview.push({
          row: { ...result.row, left: settleDay(result.row.left, { notAfter: latest }) },
          date: result.date,
        });
      const channel = head.rater === undefined ? undefined : channelOfRater(record.fields[head.rater] ?? '');
      if (channel) stores.add(marketplaceBySalesChannel(channel)?.code);
    }
  };
  for await (const { text, read } of readText(file, encoding, strict)) {
    if (course.cancelled) return undefined;
    take(reader.push(text));
    if (reader.strange) return 'strange' as const;
    course.progress(read);
  }
  take(reader.end());
  const head = reader.found?.head;
  if (!head) return 'strange' as const;
  const [store] = stores.size === 1 ? stores : [];
  return {
    encoding,
    rows,
    refused,
    spoilt,
    newest: newest.newest,
    dates: dates.find({ latest, language: head.language, usual: usualOrder(store) }),
    preview,
    ...(store && { marketplace: store }),
  } satisfies Inspection;
}
