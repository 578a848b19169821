import { erasureId } from '../domain/backup/erasure';
import type { RetentionKind } from '../domain/backup/retention';
import type { Day } from '../domain/ids';
import type { History } from './database';

/** What must not come in again, whatever shows it: orders that were erased, words that were, and what was deleted by its age. */
export type Withheld = {
  erased(orderId: string | undefined): boolean;
  wordless(orderId: string | undefined): boolean;
  /** What is of a day before this one was deleted by its age, and counted once; nothing where none of the kind was. */
  before(kind: RetentionKind): Day | undefined;
};

const NOTHING: Withheld = { erased: () => false, wordless: () => false, before: () => undefined };

/** What a transaction that asks must hold. */
export const withheldTables = (db: History) => [db.erasures, db.floors];

/** What of these orders is withheld, asked in the transaction that would write it. Where nothing was ever erased it costs two looks. */
export async function withheld(db: History, orderIds: Iterable<string | undefined>): Promise<Withheld> {
  const [marks, floors] = await Promise.all([db.erasures.count(), db.floors.toArray()]);
  if (marks === 0 && floors.length === 0) return NOTHING;
  const ids = marks === 0 ? [] : [...new Set(orderIds)].filter((id) => id !== undefined);
  const found = async (scope: 'all' | 'words'): Promise<Set<string>> => {
    const stored = await db.erasures.bulkGet(ids.map((id) => erasureId(scope, id)));
    return new Set(ids.filter((_, index) => stored[index] && !stored[index]?.lifted));
  };
  const [all, words] = await Promise.all([found('all'), found('words')]);
  const before = new Map(floors.map((floor) => [floor.kind, floor.before]));
  return {
    erased: (id) => id !== undefined && all.has(id),
    wordless: (id) => id !== undefined && words.has(id),
    before: (kind) => before.get(kind),
  };
}
