import { docId, type SearchKind } from '../domain/search/search-doc';
import type { History } from './database';
import { readDocs } from './search-docs';
import { indexDocs, unindex } from './search-index';

/** So many are made findable with the write itself. More would hold a page's list or an import up: they are put down to be read after it. */
const AT_ONCE = 40;

/**
 * Makes records findable as they stand, or puts them down to be made so; those that are gone are not found any more. It is called
 * behind the write, inside its transaction, which must hold `searchTables(db)` and the tables that are read.
 */
export async function keepFindable(db: History, kind: SearchKind, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  if (keys.length > AT_ONCE) await db.searchQueue.add({ kind, keys: [...new Set(keys)] });
  else await findAgain(db, kind, keys);
}

/** The same at once, however many there are: words that are to be forgotten must not wait. */
export async function findAgain(db: History, kind: SearchKind, keys: readonly string[]): Promise<void> {
  const docs = (await readDocs(db, kind, keys)).map(({ doc }) => doc);
  const here = new Set(docs.map(({ key }) => key));
  await indexDocs(db, docs);
  const gone = keys.filter((key) => !here.has(key));
  if (gone.length > 0)
    await unindex(
      db,
      gone.map((key) => docId(kind, key)),
    );
}
