import type { ThreadRecord } from '../domain/message/thread';
import type { Contribution } from '../domain/month/counts';
import { createDelta } from '../domain/month/counts';
import { replyCounts } from '../domain/month/reply-counts';
import type { History } from './database';
import { monthWhere } from './month-of';
import { applyCounts } from './month-store';

/** What a conversation counts, each month by its store's own calendar. */
export const countsOfThread = (record: ThreadRecord): Contribution[] => replyCounts(record, monthWhere);

/** The record with the months in which it counts anything, by which they find it. Counted as it is written, and never by hand. */
export function withMonths({ months: _, ...record }: ThreadRecord): ThreadRecord {
  const months = [...new Set(countsOfThread(record).map(({ month }) => month))].sort();
  return { ...record, ...(months.length > 0 && { months }) };
}

/** Counts what a write of conversations changes, in its transaction, which must hold `db.months`. What is `gone` was merged into another. */
export async function countThreads(
  db: History,
  before: readonly ThreadRecord[],
  after: readonly ThreadRecord[],
): Promise<void> {
  const delta = createDelta();
  for (const record of before) delta.before(countsOfThread(record));
  for (const record of after) delta.after(countsOfThread(record));
  await applyCounts(db, delta);
}
