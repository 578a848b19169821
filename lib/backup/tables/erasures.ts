import { type Erasure, erasure } from '../../domain/backup/erasure';
import { mergeErasures } from '../../storage/erasure-store';
import { defineTable } from './define-table';

/** Marks of erased orders: they go first in a file, so that what they stand for is not brought back by the rest of it. */
export const erasures = defineTable<Erasure>({
  name: 'erasures',
  schema: erasure,
  keyOf: ({ id }) => id,
  merge: mergeErasures,
  remove: (db, records) => db.erasures.bulkDelete(records.map(({ id }) => id)),
});
