import type { History } from './database';

let asked = 0;

/**
 * For a live query: a number that is another one whenever something is written on which the queue rests, in whatever window. It reads one
 * key of each index, which is what makes a live query watch it.
 */
export async function queueTrace(db: History): Promise<number> {
  await Promise.all([
    db.orders.orderBy('refundMovedAt').limit(1).primaryKeys(),
    db.orders.orderBy('lastSeenAt').limit(1).primaryKeys(),
    db.threads.orderBy('dueAt').limit(1).primaryKeys(),
    db.threads.orderBy('attentionAt').limit(1).primaryKeys(),
    db.threads.orderBy('lastSeenAt').limit(1).primaryKeys(),
    db.feedback.orderBy('lastSeenAt').limit(1).primaryKeys(),
    db.notes.orderBy('changedAt').limit(1).primaryKeys(),
    db.marks.orderBy('until').limit(1).primaryKeys(),
    db.pageReads.limit(1).primaryKeys(),
  ]);
  asked += 1;
  return asked;
}
