import { dayIn } from '../domain/calendar';
import { ledgerOf } from '../domain/ledger';
import type { MarketplaceCode } from '../domain/marketplace';
import { type Observation, type OrderRecord, orderRecord } from '../domain/order';
import { mergeOrders, recordFrom } from '../domain/order-merge';
import { withSold } from '../domain/search/with-sold';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import { calendars } from '../policies/calendars';
import type { History } from './database';
import { keepOrdersFindable } from './search-products';
import { searchTables } from './search-tables';

/** The calendar month of a moment where the store is; the reports it is compared with count in that zone. */
const monthIn = (at: string, marketplace: MarketplaceCode | undefined): string =>
  (marketplace ? dayIn(at, calendars[marketplace].timeZone) : at).slice(0, 7);

/** The report of a page, as far as page health keeps it. */
export type PageHealth = {
  adapter: string;
  state: string;
  missing: readonly string[];
  at: string;
  ways?: Readonly<Record<string, string>> | undefined;
};

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

/**
 * Merges observations into the history, in one transaction. The only way orders are written.
 * A record that would not change is not put, so nobody watching is woken for nothing. A stored record that is damaged
 * is set aside and a new one begun.
 * @returns the merged record of each observed order, by order ID.
 */
export async function recordObservations(
  db: History,
  observations: readonly Observation[],
): Promise<Map<string, OrderRecord>> {
  const incoming = new Map<string, OrderRecord>();
  for (const observed of observations) {
    const record = recordFrom(observed);
    const before = incoming.get(record.orderId);
    incoming.set(record.orderId, before ? mergeOrders(before, record) : record);
  }
  return db.transaction('rw', [db.orders, db.ledger, db.damaged, db.products, ...searchTables(db)], async () => {
    const keys = [...incoming.keys()] as OrderRecord['orderId'][];
    const stored = await db.orders.bulkGet(keys);
    const merged = new Map<string, OrderRecord>();
    const changed: OrderRecord[] = [];
    const damaged: { table: string; key: string; record: unknown }[] = [];
    keys.forEach((key, index) => {
      const fresh = incoming.get(key);
      if (!fresh) return;
      const found = stored[index];
      const checked = found && z.safeParse(orderRecord, found);
      if (checked && !checked.success) damaged.push({ table: 'orders', key, record: found });
      const next = withSold(
        checked?.success ? mergeOrders(notLaterThan(checked.data, fresh.lastSeenAt), fresh) : fresh,
      );
      merged.set(key, next);
      if (!checked?.success || canonical(checked.data) !== canonical(next)) changed.push(next);
    });
    if (damaged.length > 0) await db.damaged.bulkAdd(damaged);
    if (changed.length > 0) await db.orders.bulkPut(changed);
    await keepOrdersFindable(db, changed);
    const entries = changed.flatMap((record) => ledgerOf(record, monthIn));
    if (entries.length > 0) await db.ledger.bulkPut(entries);
    return merged;
  });
}

/** Remembers how a kind of page was last understood, and since when it has not been. */
export async function recordPageHealth(db: History, { adapter, state, missing, at, ways }: PageHealth): Promise<void> {
  if (state !== 'read' && state !== 'drift') return;
  await db.transaction('rw', db.pageReads, async () => {
    const before = await db.pageReads.get(adapter);
    await db.pageReads.put({
      ...before,
      adapter,
      ...(state === 'read'
        ? { readAt: at, driftAt: undefined, missing: undefined, ways }
        : { driftAt: before?.driftAt ?? at, missing: [...missing] }),
    });
  });
}
