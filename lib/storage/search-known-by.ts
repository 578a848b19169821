import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { History } from './database';

/** What a record says of its order where neither the order's page nor the orders report does. */
export type KnownBy = { day: string; store?: MarketplaceCode | undefined };

/**
 * Orders of which there is but a note, a conversation, a return or a payment, by the beginning of their IDs; of each the first day
 * that is known. It reads `notes`, `threads`, `returns` and `payments`. @param most records of each table.
 */
export async function knownByOthers(db: History, start: string, most: number): Promise<ReadonlyMap<OrderId, KnownBy>> {
  const [notes, returns, payments, threads] = await Promise.all([
    db.notes.where('orderId').startsWith(start).limit(most).toArray(),
    db.returns.where('orderId').startsWith(start).limit(most).toArray(),
    db.payments.where('orderId').startsWith(start).limit(most).toArray(),
    db.threads.where('id').startsWith(`order:${start}`).limit(most).toArray(),
  ]);
  const found = [
    ...notes.filter(({ removed }) => !removed).map(({ orderId, at }) => ({ orderId, day: at, store: undefined })),
    ...[...returns, ...payments].map(({ orderId, day, marketplace }) => ({ orderId, day, store: marketplace })),
    ...threads.map(({ orderId, firstSeenAt, marketplace }) => ({
      orderId,
      day: firstSeenAt,
      store: marketplace?.value,
    })),
  ];
  const known = new Map<OrderId, KnownBy>();
  for (const { orderId, day, store } of found) {
    if (!orderId) continue;
    const before = known.get(orderId);
    const first = before && before.day < day ? before.day : day;
    known.set(orderId, { day: first, store: before?.store ?? store });
  }
  return known;
}
