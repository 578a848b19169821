import { bareOrder } from '../../domain/backup/bare';
import { type OrderRecord, orderRecord } from '../../domain/order';
import { mergeOrders } from '../../domain/order-merge';
import { recordOrders, removeOrders } from '../../storage/order-store';
import { withheld } from '../../storage/withheld';
import { defineTable } from './define-table';
import { eachOnce } from './each-once';

/** A record of a file without refunds that were deleted by their age: they were counted once. */
function notBefore(record: OrderRecord, oldest: string | undefined): OrderRecord | undefined {
  if (!oldest) return record;
  if (record.lastSeenAt < oldest) return undefined;
  const { submissions, ...rest } = record;
  const kept = submissions?.filter(({ at }) => at >= oldest) ?? [];
  return { ...rest, ...(kept.length > 0 && { submissions: kept }) };
}

/** Orders. The ledger follows from them. */
export const orders = defineTable<OrderRecord>({
  name: 'orders',
  schema: orderRecord,
  keyOf: ({ orderId }) => orderId,
  async merge(db, records) {
    const held = await withheld(
      db,
      records.map(({ orderId }) => orderId),
    );
    const admitted = records
      .filter(({ orderId }) => !held.erased(orderId))
      // Merged with itself a record is as merging leaves it, whatever a file says of what follows from its other fields.
      .flatMap((record) => notBefore(mergeOrders(record, record), held.before('orders')) ?? []);
    await recordOrders(
      db,
      eachOnce(admitted, ({ orderId }) => orderId, mergeOrders),
    );
  },
  remove: (db, records) =>
    removeOrders(
      db,
      records.map(({ orderId }) => orderId),
    ),
  ofOrder: async (db, orderId) => [(await db.orders.get(orderId)) ?? []].flat(),
  bare: bareOrder,
  aged: {
    kind: 'orders',
    older: (db, before) => [db.orders.where('lastSeenAt').below(before)],
    drop: async (db, records) => {
      const ids = records.map(({ orderId }) => orderId);
      await db.ledger.where('orderId').anyOf(ids).delete();
      await db.orders.bulkDelete(ids);
    },
  },
});
