import type { Day } from '../../domain/ids';
import type { z } from '../../domain/zod';
import type { Outcome } from '../../storage/admitted';
import type { History } from '../../storage/database';
import { type BackupTable, defineTable, type Older } from './define-table';
import { eachOnce } from './each-once';
import { mergedOf } from './merged-of';

/** What differs between the tables of Amazon's reports about orders. */
type Report<R extends object> = {
  name: string;
  schema: z.core.$ZodType<R>;
  keyOf(record: R): string;
  /** The one record that two of the same key come to. */
  merge(a: R, b: R): R;
  /** Writes records of which each stands once. */
  record(db: History, records: readonly R[]): Promise<Outcome[]>;
  remove(db: History, records: readonly R[]): Promise<void>;
  older(db: History, before: Day): Older<R>[];
};

/** Declares the table of a report about orders: its records merge as an import of them does, and all grow old together. */
export const reportTable = <R extends object>({ merge, record, older, ...table }: Report<R>): BackupTable =>
  defineTable<R>({
    ...table,
    tells: true,
    merge: async (db, records) => mergedOf(await record(db, eachOnce(records, table.keyOf, merge))),
    ofOrder: (db, orderId) => db.table<R>(table.name).where('orderId').equals(orderId).toArray(),
    aged: {
      kind: 'reports',
      older,
      drop: (db, records) => db.table(table.name).bulkDelete(records.map(table.keyOf)),
    },
  });
