import { docId, type SearchKind } from '../domain/search/search-doc';
import type { History } from './database';
import { readDocs } from './search-docs';
import { indexDocs, unindex } from './search-index';

/**
 * Makes records findable as they stand now; those that are gone, or have no words any more, are not found any more. It is called in
 * a transaction that holds `searchTables(db)` and `searchSources(db)`.
 */
export async function findAgain(db: History, kind: SearchKind, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const docs = (await readDocs(db, kind, keys)).map(({ doc }) => doc);
  const here = new Set(docs.map(({ key }) => key));
  await indexDocs(db, docs);
  const gone = keys.filter((key) => !here.has(key));
  await unindex(
    db,
    gone.map((key) => docId(kind, key)),
  );
}

/** What is found of the records of a table. */
const kindOf: Readonly<Record<string, SearchKind>> = {
  products: 'product',
  feedback: 'feedback',
  threads: 'message',
  notes: 'note',
  snippets: 'snippet',
};

/**
 * The same for records of a table that were just erased or shortened: a write alone is put down to be read soon, and words that are to
 * be gone must not wait for that. It is called in the transaction of that write, which must hold the same.
 */
export async function forgetNow(db: History, table: string, records: readonly object[]): Promise<void> {
  const kind = kindOf[table];
  const { keyPath } = db.table(table).schema.primKey;
  if (!kind || typeof keyPath !== 'string') return;
  await findAgain(
    db,
    kind,
    records.map((record) => String(Reflect.get(record, keyPath))),
  );
}
