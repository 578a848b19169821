import type { Observation, OrderRecord } from '../domain/order';
import { mergeOrders, recordFrom } from '../domain/order-merge';
import type { History } from './database';
import { recordOrders } from './order-store';

/** The report of a page, as far as page health keeps it. */
export type PageHealth = {
  adapter: string;
  state: string;
  missing: readonly string[];
  at: string;
  ways?: Readonly<Record<string, string>> | undefined;
};

/**
 * Merges observations into the history, in one transaction.
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
  return recordOrders(db, [...incoming.values()]);
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
