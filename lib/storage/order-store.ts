import { bareOrder } from '../domain/backup/bare';
import { type LedgerEntry, ledgerOf } from '../domain/ledger';
import { createDelta } from '../domain/month/counts';
import { ledgerCounts } from '../domain/month/ledger-counts';
import { type OrderRecord, orderRecord } from '../domain/order';
import { mergeOrders } from '../domain/order-merge';
import { withSold } from '../domain/search/with-sold';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { DamagedRecord, History } from './database';
import { putLedger } from './month-ledger';
import { monthWhere } from './month-of';
import { applyCounts } from './month-store';
import { withheld, withheldTables } from './withheld';

/** A record whose sightings bear a moment to come (the clock was set back since) stands behind every new one. */
function notLaterThan(record: OrderRecord, at: string): OrderRecord {
  const now = new Date().toISOString();
  const before = new Date(Date.parse(at) - 1).toISOString();
  const { details, form } = record;
  return {
    ...record,
    ...(details && details.at > now && { details: { ...details, at: before } }),
    ...(form && form.at > now && { form: { ...form, at: before } }),
  };
}

/** What a person did with an order is remembered even where the order was erased before: a refund's clock must not run unseen. */
const isOwnAct = ({ submissions, withdrawn }: OrderRecord): boolean => Boolean(submissions || withdrawn);

/**
 * Merges records of orders into the history, in one transaction. The only way orders are written. One that would not change is not
 * put, so nobody watching is woken for nothing; a stored one that is damaged is set aside and a new one begun. Of an order that was
 * erased only what the person did with it since is kept.
 * @param records at most one of each order.
 * @returns the merged record of each order, by order ID.
 */
export function recordOrders(db: History, records: readonly OrderRecord[]): Promise<Map<string, OrderRecord>> {
  const tables = [db.orders, db.ledger, db.months, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const keys = records.map(({ orderId }) => orderId);
    const held = await withheld(db, keys);
    const stored = await db.orders.bulkGet(keys);
    const merged = new Map<string, OrderRecord>();
    const changed: OrderRecord[] = [];
    const damaged: DamagedRecord[] = [];
    records.forEach((fresh, index) => {
      const found = stored[index];
      const checked = found && z.safeParse(orderRecord, found);
      if (checked && !checked.success) damaged.push({ table: 'orders', key: fresh.orderId, record: found });
      const known = checked?.success ? checked.data : undefined;
      const next = withSold(known ? mergeOrders(notLaterThan(known, fresh.lastSeenAt), fresh) : fresh);
      merged.set(fresh.orderId, next);
      if (held.erased(fresh.orderId) && !known && !isOwnAct(fresh)) return;
      const kept = held.wordless(fresh.orderId) ? withSold(bareOrder(next)) : next;
      if (!known || canonical(known) !== canonical(kept)) changed.push(kept);
    });
    if (damaged.length > 0) await db.damaged.bulkAdd(damaged);
    if (changed.length > 0) await db.orders.bulkPut(changed);
    await putLedger(
      db,
      changed.flatMap((record) => ledgerOf(record, monthWhere)),
    );
    return merged;
  });
}

/** Removes orders with what the ledger has of them, and what is counted of that. */
export function removeOrders(db: History, orderIds: readonly OrderRecord['orderId'][]): Promise<void> {
  return db.transaction('rw', db.orders, db.ledger, db.months, async () => {
    const entries: LedgerEntry[] = await db.ledger.where('orderId').anyOf(orderIds).toArray();
    const delta = createDelta();
    delta.before(entries.flatMap(ledgerCounts));
    await db.ledger.bulkDelete(entries.map(({ id }) => id));
    await db.orders.bulkDelete([...orderIds]);
    await applyCounts(db, delta);
  });
}
