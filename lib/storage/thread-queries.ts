import type { Instant, OrderId } from '../domain/ids';
import { type ThreadRecord, threadRecord } from '../domain/message/thread';
import { z } from '../domain/zod';
import type { History } from './database';

/** A damaged record is set aside when its conversation is seen again; until then it must not stop the others. */
const valid = (record: ThreadRecord | undefined): ThreadRecord[] =>
  record && z.safeParse(threadRecord, record).success ? [record] : [];

/** The conversation about an order, if one was seen. */
export async function threadOf(db: History, orderId: OrderId): Promise<ThreadRecord | undefined> {
  return valid(await db.threads.get(`order:${orderId}`))[0];
}

/** Conversations in which an answer is due, soonest first. @param before only those due before it, by the published 24 hours. */
export async function dueThreads(db: History, before?: Instant): Promise<ThreadRecord[]> {
  const found = before ? db.threads.where('dueAt').below(before) : db.threads.orderBy('dueAt');
  return (await found.toArray()).flatMap(valid);
}

/** Conversations without a clock in which something is to be seen to, what has been so longest first. */
export async function attentionThreads(db: History): Promise<ThreadRecord[]> {
  return (await db.threads.orderBy('attentionAt').toArray()).flatMap(valid);
}

/** How many are counted at most: whether there are any is what is asked. */
const MOST_COUNTED = 1_000;

/** How many conversations were ever seen, counted up to a thousand, and when the last of them was. */
export async function threadsSeen(db: History): Promise<{ known: number; seenAt?: Instant }> {
  const [keys, last] = await Promise.all([
    db.threads.limit(MOST_COUNTED).primaryKeys(),
    db.threads.orderBy('lastSeenAt').last(),
  ]);
  return { known: keys.length, ...(last && { seenAt: last.lastSeenAt }) };
}
