import { type ReturnRecord, returnRecord } from '../../domain/report/return';
import { mergeReturns } from '../../domain/report/return-merge';
import { recordReturns, removeReturns } from '../../storage/return-store';
import { reportTable } from './report-table';

/** Requests to return something. */
export const returns = reportTable<ReturnRecord>({
  name: 'returns',
  schema: returnRecord,
  keyOf: ({ id }) => id,
  merge: mergeReturns,
  record: (db, records) => recordReturns(db, records),
  remove: removeReturns,
  // Not every one names its store.
  older: (db, before) => [db.returns.where('day').below(before)],
});
