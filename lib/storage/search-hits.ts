import type { Excerpt, WordHit } from '../domain/search/hit';
import { excerpt, termsIn } from '../domain/search/mark';
import { docId, type SearchDoc, searchKinds, splitDocId } from '../domain/search/search-doc';
import type { History } from './database';
import { readDocs } from './search-docs';
import { searchSources } from './search-tables';

/** What is shown of a text: of a product and a ready text all pieces, else those that hold the most of the words. */
function excerptsOf({ kind, pieces }: SearchDoc, terms: readonly string[]): Excerpt[] {
  const held = pieces.map((piece) => ({ ...piece, held: termsIn(piece.text, terms) }));
  const all = kind === 'product' || kind === 'snippet' || terms.length === 0;
  const shown = all
    ? held
    : held
        .filter((piece) => piece.held > 0)
        .sort((a, b) => b.held - a.held)
        .slice(0, 2);
  return shown.filter(({ text }) => text !== '').map(({ of, text }) => ({ of, parts: excerpt(text, terms) }));
}

/** Things by what they are kept under (`docId`), as they are listed; those whose record is gone or damaged are left out. */
export function readHits(db: History, ids: readonly string[], terms: readonly string[]): Promise<WordHit[]> {
  return db.transaction('r', searchSources(db), async () => {
    const wanted = ids.flatMap((id) => splitDocId(id) ?? []);
    const kinds = searchKinds.filter((kind) => wanted.some((each) => each.kind === kind));
    const read = await Promise.all(
      kinds.map((kind) => {
        const keys = wanted.filter((each) => each.kind === kind).map(({ key }) => key);
        return readDocs(db, kind, keys);
      }),
    );
    const hits = new Map(
      read.flat().map(({ doc, beside }): [string, WordHit] => {
        const { kind, key, day, store } = doc;
        const hit = { kind, key, day: day.slice(0, 10), store, ...beside, excerpts: excerptsOf(doc, terms) };
        return [docId(kind, key), hit];
      }),
    );
    return ids.flatMap((id) => hits.get(id) ?? []);
  });
}
