import { type ThreadRecord, threadRecord } from '../domain/message/thread';
import type { LeftOut } from '../domain/queue/queue-answer';
import { z } from '../domain/zod';
import type { History } from './database';
import { countBehind, type Found, readOn } from './read-on';

/** A damaged record is set aside when its conversation is seen again; until then it must not stop the others. */
const valid = (records: readonly ThreadRecord[]): ThreadRecord[] =>
  records.filter((record) => z.safeParse(threadRecord, record).success);

/** Rows of conversations, and how many older ones were not looked at: of those with a clock, and of those without. */
export type QueuedThreads<Row> = { rows: Row[]; olderDue: LeftOut; olderOther: LeftOut };

/**
 * Conversations in which an answer is due, and those without a clock in which something is to be seen to. Of each the latest are
 * looked at first: what nobody saw answered a year ago must not stand before what is due now.
 * @param rowsOf what is wanted of some records. @param most how many of each.
 */
export async function queuedThreads<Row>(
  db: History,
  rowsOf: (records: ThreadRecord[]) => Promise<Row[]>,
  most: number,
): Promise<QueuedThreads<Row>> {
  const look = async (index: 'dueAt' | 'attentionAt'): Promise<Found<Row> & { older: LeftOut }> => {
    const all = () => db.threads.orderBy(index);
    const found = await readOn(
      () => all().reverse(),
      (chunk: ThreadRecord[]) => rowsOf(valid(chunk)),
      most,
    );
    return { ...found, older: await countBehind(all, found) };
  };
  const [due, attention] = await Promise.all([look('dueAt'), look('attentionAt')]);
  return { rows: [...due.rows, ...attention.rows], olderDue: due.older, olderOther: attention.older };
}
