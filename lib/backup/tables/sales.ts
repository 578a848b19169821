import { laterSale } from '../../domain/backup/merges';
import { type SaleRecord, saleRecord } from '../../domain/report/sale';
import { placeDefects } from '../../storage/defect-store';
import { withheldTables } from '../../storage/withheld';
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
  merge: (db, records) =>
    db.transaction('rw', [db.sales, db.damaged, db.defects, db.months, ...withheldTables(db)], async () => {
      const admitted = await admitReports(db, records);
      await mergeRecords(db, 'sales', admitted, { schema: saleRecord, keyOf, merge: laterSale });
      const stored = await db.sales.bulkGet(admitted.map(({ orderId }) => orderId));
      await placeDefects(
        db,
        stored.flatMap((each) => each ?? []),
      );
    }),
  remove: (db, records) => db.sales.bulkDelete(records.map(({ orderId }) => orderId)),
  ofOrder: async (db, orderId) => [(await db.sales.get(orderId)) ?? []].flat(),
  aged: {
    kind: 'reports',
    older: (db, before) => olderByStore(db, 'sales', before),
    drop: (db, records) => db.sales.bulkDelete(records.map(({ orderId }) => orderId)),
  },
});
