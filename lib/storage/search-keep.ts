import type { OrderId } from '../domain/ids';
import { docId, type SearchKind } from '../domain/search/search-doc';
import type { History } from './database';
import { readDocs } from './search-docs';
import { indexDocs, unindex } from './search-index';
import type { Queued } from './search-rows';

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

/** Takes keys out of what waits: they were read, or there is nothing of them to read any more. */
async function waitNoMore(db: History, kind: Queued['kind'], keys: readonly string[]): Promise<void> {
  const read = new Set(keys);
  const names = (queued: Queued): boolean =>
    queued.kind === kind && 'keys' in queued && queued.keys.some((key) => read.has(key));
  await db.searchQueue.filter(names).modify((queued, place) => {
    if (!('keys' in queued)) return;
    const left = queued.keys.filter((key) => !read.has(key));
    if (left.length > 0) queued.keys = left;
    else Reflect.deleteProperty(place, 'value');
  });
}

/**
 * The same for records of a table that were just erased or shortened: a write alone is put down to be read soon, and words that are to
 * be gone, and keys that name an order, must not wait for that. It is called in the transaction of that write, which must hold the same.
 */
export async function forgetNow(db: History, table: string, records: readonly object[]): Promise<void> {
  const { keyPath } = db.table(table).schema.primKey;
  if (typeof keyPath !== 'string') return;
  const keys = records.map((record) => String(Reflect.get(record, keyPath)));
  if (table === 'orders') {
    // What is left of an order without its words is still to be read.
    const left = await db.orders.bulkGet(keys as OrderId[]);
    await waitNoMore(
      db,
      'order',
      keys.filter((_, place) => !left[place]),
    );
    return;
  }
  const kind = kindOf[table];
  if (!kind) return;
  await findAgain(db, kind, keys);
  await waitNoMore(db, kind, keys);
}
