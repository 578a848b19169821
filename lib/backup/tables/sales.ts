import { laterSale } from '../../domain/backup/merges';
import { type SaleRecord, saleRecord } from '../../domain/report/sale';
import { admitReports } from './admit-reports';
import { olderByStore } from './by-store';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ orderId }: SaleRecord): string => orderId;

/** Orders as the all orders report tells them. */
export const sales = defineTable<SaleRecord>({
  name: 'sales',
  schema: saleRecord,
  keyOf,
  merge: async (db, records) =>
    mergeRecords(db, 'sales', await admitReports(db, records), { schema: saleRecord, keyOf, merge: laterSale }),
  remove: (db, records) => db.sales.bulkDelete(records.map(({ orderId }) => orderId)),
  ofOrder: async (db, orderId) => [(await db.sales.get(orderId)) ?? []].flat(),
  aged: {
    kind: 'reports',
    older: (db, before) => olderByStore(db, 'sales', before),
    drop: (db, records) => db.sales.bulkDelete(records.map(({ orderId }) => orderId)),
  },
});
