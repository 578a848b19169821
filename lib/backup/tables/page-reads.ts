import { laterOf } from '../../domain/backup/merges';
import { instant } from '../../domain/ids';
import { latest } from '../../domain/seen';
import { z } from '../../domain/zod';
import type { PageRead } from '../../storage/database';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const word = z.string().check(z.maxLength(200));
const schema = z.object({
  adapter: word,
  readAt: z.optional(instant),
  driftAt: z.optional(instant),
  missing: z.optional(z.readonly(z.array(word).check(z.maxLength(200)))),
  ways: z.optional(z.record(word, word)),
});
const keyOf = ({ adapter }: PageRead): string => adapter;
const merge = laterOf<PageRead>(({ readAt, driftAt }) => latest(readAt, driftAt) ?? '');

/** How each kind of page was last understood: the later word of two machines. */
export const pageReads = defineTable<PageRead>({
  name: 'pageReads',
  schema,
  keyOf,
  merge: (db, records) => mergeRecords(db, 'pageReads', records, { schema, keyOf, merge }),
  remove: (db, records) => db.pageReads.bulkDelete(records.map(keyOf)),
});
