import { type ReturnRecord, returnRecord } from '../../domain/report/return';
import { mergeReturns } from '../../domain/report/return-merge';
import { recordReturns, removeReturns } from '../../storage/return-store';
import { defineTable } from './define-table';
import { eachOnce } from './each-once';
import { mergedOf } from './merged-of';

const keyOf = ({ id }: ReturnRecord): string => id;

export const returns = defineTable<ReturnRecord>({
  name: 'returns',
  schema: returnRecord,
  keyOf,
  tells: true,
  merge: async (db, records) => mergedOf(await recordReturns(db, eachOnce(records, keyOf, mergeReturns))),
  remove: removeReturns,
  ofOrder: (db, orderId) => db.returns.where('orderId').equals(orderId).toArray(),
  aged: {
    kind: 'reports',
    // Not every one names its store.
    older: (db, before) => [db.returns.where('day').below(before)],
    drop: (db, records) => db.returns.bulkDelete(records.map(keyOf)),
  },
});
