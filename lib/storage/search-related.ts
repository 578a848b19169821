import { docOfFeedback, docOfNote, docOfThread } from '../domain/search/doc-of';
import type { OrderFound, WordHit } from '../domain/search/hit';
import { termsIn } from '../domain/search/mark';
import type { Query } from '../domain/search/query';
import type { SearchDoc } from '../domain/search/search-doc';
import { docId } from '../domain/search/search-doc';
import type { History } from './database';
import { readHits } from './search-hits';

/** Of how many orders what else is kept is looked through. */
const MOST = 20;

/** Feedback, conversations and notes of some orders that hold all of the words; all of them where there are no words. */
export async function relatedTo(
  db: History,
  orders: readonly OrderFound[],
  terms: readonly string[],
  { kind }: Pick<Query, 'kind'>,
): Promise<WordHit[]> {
  const ids = orders.slice(0, MOST).map(({ orderId }) => orderId);
  const found = await db.transaction('r', db.feedback, db.threads, db.notes, async () => {
    const [feedback, threads, notes] = await Promise.all([
      db.feedback.where('orderId').anyOf(ids).toArray(),
      db.threads
        .where('id')
        .anyOf(ids.map((id) => `order:${id}`))
        .toArray(),
      db.notes.where('orderId').anyOf(ids).toArray(),
    ]);
    return { feedback, threads, notes: notes.filter((note) => !note.removed && note.text !== '') };
  });
  const docs: SearchDoc[] = [
    ...found.feedback.map(docOfFeedback),
    ...found.threads.map(docOfThread),
    ...found.notes.map((note) => docOfNote(note)),
  ];
  const holds = ({ pieces }: SearchDoc): boolean =>
    terms.length === 0 || termsIn(pieces.map(({ text }) => text).join('\n'), terms) === terms.length;
  const held = docs.filter((doc) => (!kind || doc.kind === kind) && holds(doc));
  const hits = await readHits(
    db,
    held.map((doc) => docId(doc.kind, doc.key)),
    terms,
  );
  const stores = new Map(orders.map(({ orderId, store }) => [orderId, store]));
  return hits.map((hit) => ({ ...hit, store: hit.store ?? stores.get(hit.orderId ?? '') }));
}
