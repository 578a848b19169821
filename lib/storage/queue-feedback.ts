import { type FeedbackRecord, feedbackRecord } from '../domain/feedback/feedback-record';
import type { LeftOut } from '../domain/queue/queue-answer';
import { z } from '../domain/zod';
import type { History } from './database';
import { type Days, lowOn } from './feedback-queries';
import { countBehind, readOn } from './read-on';

const valid = (records: readonly FeedbackRecord[]): FeedbackRecord[] =>
  records.filter((record) => z.safeParse(feedbackRecord, record).success);

/**
 * One to three stars that still count, left on these days, those whose clocks end first before the others.
 * @param rowsOf what is wanted of some records. @returns the rows, and how many records were not looked at.
 */
export async function queuedFeedback<Row>(
  db: History,
  days: Days,
  rowsOf: (records: FeedbackRecord[]) => Promise<Row[]>,
  most: number,
): Promise<{ rows: Row[]; further: LeftOut }> {
  const all = () => lowOn(db, days);
  const found = await readOn(all, (chunk: FeedbackRecord[]) => rowsOf(valid(chunk)), most);
  return { rows: found.rows, further: await countBehind(all, found) };
}
