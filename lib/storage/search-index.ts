import { BLOCK, changedRow, type RowChange } from '../domain/search/postings';
import { entriesOf, rowKey, splitEntry } from '../domain/search/row-keys';
import { dayNumber, docId, type SearchDoc } from '../domain/search/search-doc';
import { wordsOf } from '../domain/search/words';
import type { History } from './database';
import { openPlaces } from './search-places';
import type { DocRow } from './search-rows';

/** What changes in all rows: which words a thing at a place has and had. */
function createChanges() {
  const rows = new Map<string, Map<string, { add: number[]; remove: number[] }>>();
  const note = (no: number, entries: Iterable<string>, which: 'add' | 'remove'): void => {
    const block = Math.floor(no / BLOCK);
    for (const entry of entries) {
      const { begin, word } = splitEntry(entry);
      const key = rowKey(begin, block);
      const row = rows.get(key) ?? new Map<string, { add: number[]; remove: number[] }>();
      rows.set(key, row);
      const change = row.get(word) ?? { add: [], remove: [] };
      row.set(word, change);
      change[which].push(no % BLOCK);
    }
  };
  return { rows, note };
}

/** Writes changed rows. @param isFresh whether a row's block is new, so that nothing can stand there yet. */
async function writeRows(db: History, rows: ReadonlyMap<string, RowChange>, isFresh: (key: string) => boolean) {
  const keys = [...rows.keys()];
  const old = keys.filter((key) => !isFresh(key));
  const stored = new Map((await db.searchWords.bulkGet(old)).map((row) => [row?.key, row?.words]));
  const next = keys.map((key) => ({ key, words: changedRow(stored.get(key) ?? '', rows.get(key) ?? new Map()) }));
  await db.searchWords.bulkPut(next.filter(({ words }) => words !== ''));
  const empty = next.filter(({ key, words }) => words === '' && stored.get(key) !== undefined);
  if (empty.length > 0) await db.searchWords.bulkDelete(empty.map(({ key }) => key));
}

const byId = async (db: History, ids: readonly string[]): Promise<Map<string, DocRow>> =>
  new Map((await db.searchDocs.where('id').anyOf(ids).toArray()).map((row) => [row.id, row]));

const partOf = ({ kind, store }: SearchDoc): string => `${kind}/${store ?? '-'}`;

/**
 * Makes things findable by their words as they are now; one without words is not found any more. It is called inside a
 * transaction that holds `searchTables(db)`.
 */
export async function indexDocs(db: History, docs: readonly SearchDoc[]): Promise<void> {
  const fresh = new Map(docs.map((doc) => [docId(doc.kind, doc.key), doc]));
  if (fresh.size === 0) return;
  const known = await byId(db, [...fresh.keys()]);
  const places = await openPlaces(
    db,
    [...known.values()].map(({ no }) => no),
    new Set(docs.map(partOf)),
  );
  const changes = createChanges();
  const gone: number[] = [];
  const rows: DocRow[] = [];
  for (const [id, doc] of fresh) {
    const { day, pieces } = doc;
    const before = known.get(id);
    const words = wordsOf(pieces.map(({ text }) => text));
    const text = [...words].join(' ');
    const part = partOf(doc);
    const stays = before && words.size > 0 && places.partOf(before.no) === part;
    if (stays && before.words === text) {
      places.setDay(before.no, dayNumber(day));
      continue;
    }
    const had = entriesOf(before && before.words !== '' ? before.words.split(' ') : []);
    const has = entriesOf(words);
    if (before && !stays) gone.push(before.no);
    if (before) changes.note(before.no, stays ? had.difference(has) : had, 'remove');
    if (words.size === 0) continue;
    const no = stays ? before.no : places.take(part);
    changes.note(no, stays ? has.difference(had) : has, 'add');
    places.setDay(no, dayNumber(day));
    rows.push({ no, id, words: text });
  }
  if (gone.length > 0) await db.searchDocs.bulkDelete(gone);
  if (rows.length > 0) await db.searchDocs.bulkPut(rows);
  await writeRows(db, changes.rows, places.isFresh);
  await places.write();
}

/**
 * Takes things out of what is found, with every word of theirs. It is called inside the transaction that erases them, which must
 * hold `searchTables(db)`. @param ids kind and key of each (`docId`); those that are not there do not matter.
 */
export async function unindex(db: History, ids: readonly string[]): Promise<void> {
  const known = [...(await byId(db, ids)).values()];
  const changes = createChanges();
  for (const { no, words } of known) changes.note(no, entriesOf(words.split(' ')), 'remove');
  await db.searchDocs.bulkDelete(known.map(({ no }) => no));
  await writeRows(db, changes.rows, () => false);
}
