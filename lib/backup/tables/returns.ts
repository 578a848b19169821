import { laterReturn } from '../../domain/backup/merges';
import { type ReturnRecord, returnRecord } from '../../domain/report/return';
import { admitReports } from './admit-reports';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ id }: ReturnRecord): string => id;

export const returns = defineTable<ReturnRecord>({
  name: 'returns',
  schema: returnRecord,
  keyOf,
  merge: async (db, records) =>
    mergeRecords(db, 'returns', await admitReports(db, records), { schema: returnRecord, keyOf, merge: laterReturn }),
  remove: (db, records) => db.returns.bulkDelete(records.map(keyOf)),
  ofOrder: (db, orderId) => db.returns.where('orderId').equals(orderId).toArray(),
  aged: {
    kind: 'reports',
    // Not every one names its store.
    older: (db, before) => [db.returns.where('day').below(before)],
    drop: (db, records) => db.returns.bulkDelete(records.map(keyOf)),
  },
});
