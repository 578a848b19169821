import { type Snippet, snippet } from '../../domain/snippet/snippet';
import { takeSnippets } from '../../storage/snippet-store';
import { defineTable } from './define-table';

/** Ready texts, those that were removed included, so that a copy elsewhere does not bring them back. More than there can be are left out. */
export const snippets = defineTable<Snippet>({
  name: 'snippets',
  schema: snippet,
  keyOf: ({ id }) => id,
  merge: async (db, records) => void (await takeSnippets(db, records)),
  remove: (db, records) => db.snippets.bulkDelete(records.map(({ id }) => id)),
});
