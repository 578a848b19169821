import type { OrderRecord } from '../domain/order';
import type { History, PageRead } from './database';

/** A refund that was on its way, and until when Amazon may still let it be cancelled. */
export type DueRefund = { record: OrderRecord; until: string };

/** How long a refund made by hand stays pending (Amazon Seller Support Blog, 2012-09-27; a vendor page; help, undated). */
const PENDING_HOURS = 2;

/** Refunds seen pending so recently that they may still be cancelled, soonest first. */
export async function dueRefunds(db: History, now: Date): Promise<DueRefund[]> {
  const since = new Date(now.getTime() - PENDING_HOURS * 3_600_000).toISOString();
  const records = await db.orders.where('pendingRefund.firstAt').above(since).limit(100).toArray();
  return records.flatMap((record) => {
    const first = record.pendingRefund?.firstAt;
    return first ? [{ record, until: new Date(Date.parse(first) + PENDING_HOURS * 3_600_000).toISOString() }] : [];
  });
}

/** Orders seen since a moment, latest first, and how many there are in all. */
export async function ordersSeenSince(
  db: History,
  since: Date,
  most = 20,
): Promise<{ count: number; orders: OrderRecord[] }> {
  const seen = () => db.orders.where('lastSeenAt').aboveOrEqual(since.toISOString());
  const [count, orders] = await Promise.all([seen().count(), seen().reverse().limit(most).toArray()]);
  return { count, orders };
}

/** How each kind of page was last understood. */
export function pageReads(db: History): Promise<PageRead[]> {
  return db.pageReads.toArray();
}
