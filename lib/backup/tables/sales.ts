import { type SaleRecord, saleRecord } from '../../domain/report/sale';
import { mergeSales } from '../../domain/report/sale-merge';
import { recordSales, removeSales } from '../../storage/sale-store';
import { olderByStore } from './by-store';
import { defineTable } from './define-table';
import { eachOnce } from './each-once';
import { mergedOf } from './merged-of';

const keyOf = ({ orderId }: SaleRecord): string => orderId;

/** Orders as the all orders report tells them. */
export const sales = defineTable<SaleRecord>({
  name: 'sales',
  schema: saleRecord,
  keyOf,
  tells: true,
  merge: async (db, records) => mergedOf(await recordSales(db, eachOnce(records, keyOf, mergeSales))),
  remove: removeSales,
  ofOrder: async (db, orderId) => [(await db.sales.get(orderId)) ?? []].flat(),
  aged: {
    kind: 'reports',
    older: (db, before) => olderByStore(db, 'sales', before),
    drop: (db, records) => db.sales.bulkDelete(records.map(({ orderId }) => orderId)),
  },
});
