import type { LedgerEntry } from '../domain/ledger';
import type { Note } from '../domain/note';
import { type OrderRecord, orderRecord } from '../domain/order';
import type { UndoClock } from '../domain/refund-view-schema';
import { undoClockOf } from '../domain/undo';
import { z } from '../domain/zod';
import type { History, PageRead } from './database';

/** A refund that may still be cancelled, and its clock. */
export type DueRefund = { record: OrderRecord; clock: UndoClock };

/** Refunds that may still be cancelled, soonest first. @param hours how long a refund stays pending. */
export async function dueRefunds(db: History, now: Date, hours: number): Promise<DueRefund[]> {
  const since = new Date(now.getTime() - hours * 3_600_000).toISOString();
  const records = await db.orders.where('refundMovedAt').above(since).limit(500).toArray();
  return records
    .flatMap((record) => {
      // A damaged record is set aside when its order is seen again; until then it must not stop the others.
      if (!z.safeParse(orderRecord, record).success) return [];
      const clock = undoClockOf(record, hours, now.toISOString());
      return clock ? [{ record, clock }] : [];
    })
    .sort((a, b) => (a.clock.until < b.clock.until ? -1 : 1));
}

/** What the ledger holds of an order, earliest first. */
export function ledgerOfOrder(db: History, orderId: string): Promise<LedgerEntry[]> {
  return db.ledger.where('orderId').equals(orderId).sortBy('at');
}

/** The person's notes on an order, earliest first, without those that were removed. */
export async function notesOn(db: History, orderId: string): Promise<Note[]> {
  const notes = await db.notes.where('orderId').equals(orderId).sortBy('at');
  return notes.filter(({ removed }) => !removed);
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
