import { laterCoverage } from '../../domain/backup/merges';
import { type Coverage, coverage as schema } from '../../domain/report/coverage';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ id }: Coverage): string => id;

/** The spans of days that reports speak of. */
export const coverage = defineTable<Coverage>({
  name: 'coverage',
  schema,
  keyOf,
  merge: (db, records) => mergeRecords(db, 'coverage', records, { schema, keyOf, merge: laterCoverage }),
  remove: (db, records) => db.coverage.bulkDelete(records.map(keyOf)),
});
