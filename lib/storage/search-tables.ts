import type { History } from './database';

/** The tables by which things are found; what is written is made findable in the same transaction, which must hold them. */
export const searchTables = (db: History) => [
  db.searchDocs,
  db.searchWords,
  db.searchBlocks,
  db.searchDays,
  db.searchQueue,
];

/** The tables of what is found by its words, and of what is said beside it. */
export const searchSources = (db: History) => [
  db.feedback,
  db.threads,
  db.notes,
  db.snippets,
  db.products,
  db.orders,
  db.sales,
];
