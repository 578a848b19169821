import { Dexie, type EntityTable } from 'dexie';
import type { OrderId } from '../domain/ids';
import type { SaleRecord } from '../domain/report/sale';
import { z } from '../domain/zod';
import type { History } from './database';

/** A record of an order, or of none. */
export type OfOrder = { id: string; orderId?: OrderId | undefined };

/**
 * The valid records of these orders in a table that has an index of them. All orders are asked for at once: a cursor that walks from one to
 * the next would wait for each. Damaged ones count for nothing.
 */
export async function recordsOf<Kept extends OfOrder>(
  table: EntityTable<Kept, 'id'>,
  orderIds: readonly string[],
  schema: z.core.$ZodType<Kept, unknown>,
): Promise<Kept[]> {
  const found = await Dexie.Promise.all(orderIds.map((orderId) => table.where('orderId').equals(orderId).toArray()));
  return found.flat().filter((record) => z.safeParse(schema, record).success);
}

/** The orders that records belong to, each once. */
export const orderIdsOf = (records: readonly Pick<OfOrder, 'orderId'>[]): OrderId[] => [
  ...new Set(records.flatMap(({ orderId }) => orderId ?? [])),
];

/** What the orders report says of these orders, as far as it does. */
export async function salesOf(db: History, orderIds: readonly OrderId[]): Promise<Map<OrderId, SaleRecord>> {
  const sales = await db.sales.bulkGet([...orderIds]);
  return new Map(sales.flatMap((sale) => (sale ? [[sale.orderId, sale]] : [])));
}

/** Records that belong to an order, by order; those of none are left out. */
export function byOrder<Kept extends OfOrder>(records: readonly Kept[]): Iterable<Kept[]> {
  const orders = new Map<string, Kept[]>();
  for (const record of records) {
    if (record.orderId === undefined) continue;
    const kept = orders.get(record.orderId);
    if (kept) kept.push(record);
    else orders.set(record.orderId, [record]);
  }
  return orders.values();
}
