import type { OrderId } from '../domain/ids';
import { type OrderRecord, orderRecord } from '../domain/order';
import { docId, splitDocId } from '../domain/search/search-doc';
import { withSold } from '../domain/search/with-sold';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { History } from './database';
import { findAgain } from './search-keep';
import { keepProductsOf } from './search-products';
import type { Queued } from './search-rows';
import { searchSources, searchTables } from './search-tables';

/** So many records are made findable in one transaction: the more the faster, but a search waits as long as for one. */
const MOST = 4_096;

const tableOf = (db: History, kind: Queued['kind']) =>
  ({
    order: db.orders,
    product: db.products,
    feedback: db.feedback,
    message: db.threads,
    note: db.notes,
    snippet: db.snippets,
  })[kind];

type Taken = { keys: readonly string[]; rest?: Queued | undefined };

/** The next keys of something that waits, and what waits then; nothing where that was all of it. */
async function take(db: History, queued: Queued, most: number): Promise<Taken> {
  const { id, kind } = queued;
  if ('keys' in queued) {
    const rest = queued.keys.slice(most);
    return { keys: queued.keys.slice(0, most), rest: rest.length > 0 ? { id, kind, keys: rest } : undefined };
  }
  if ('from' in queued) {
    const keys = (await tableOf(db, kind).where(':id').above(queued.from).limit(most).primaryKeys()) as string[];
    const from = keys.at(-1);
    return { keys, rest: keys.length === most && from !== undefined ? { id, kind, from } : undefined };
  }
  if (kind === 'order') return { keys: [] };
  const rows = await db.searchDocs
    .where('id')
    .between(docId(kind, queued.foundFrom), docId(kind, '\uffff'), false, true)
    .limit(most)
    .toArray();
  const keys = rows.flatMap((row) => splitDocId(row.id)?.key ?? []);
  const foundFrom = keys.at(-1);
  return { keys, rest: keys.length === most && foundFrom !== undefined ? { id, kind, foundFrom } : undefined };
}

/** Makes orders findable by their products. */
async function readOrders(db: History, keys: readonly string[]): Promise<void> {
  const stored = await db.orders.bulkGet([...keys] as OrderId[]);
  const changed: OrderRecord[] = [];
  const orders = stored.flatMap((record) => {
    const { data } = z.safeParse(orderRecord, record);
    if (!data) return [];
    const next = withSold(data);
    if (canonical(next.sold) !== canonical(data.sold)) changed.push(next);
    return next;
  });
  if (changed.length > 0) await db.orders.bulkPut(changed);
  await keepProductsOf(db, orders);
}

/** Small things that wait, one after the other, as far as they are of one kind: many small writes are read at once. */
function together(waiting: readonly Queued[], most: number): Queued[] {
  const [first] = waiting;
  if (!first || !('keys' in first)) return first ? [first] : [];
  let left = most;
  const end = waiting.findIndex((each) => {
    left -= 'keys' in each && each.kind === first.kind ? each.keys.length : most;
    return left < 0;
  });
  return end < 0 ? [...waiting] : waiting.slice(0, Math.max(1, end));
}

/**
 * Makes some of what waits findable, in one transaction: it may be stopped at any moment, and goes on where it was. Two of it at
 * once do no harm.
 * @returns how many records were read; nothing when nothing waits any more.
 */
export function buildSome(db: History, most = MOST): Promise<number | undefined> {
  return db.transaction('rw', [...searchSources(db), ...searchTables(db)], async () => {
    const queued = together(await db.searchQueue.orderBy(':id').limit(100).toArray(), most);
    const [first] = queued;
    if (!first) return undefined;
    const taken = await Promise.all(queued.map((each) => take(db, each, most)));
    const keys = [...new Set(taken.flatMap((each) => each.keys))];
    if (first.kind === 'order') await readOrders(db, keys);
    else await findAgain(db, first.kind, keys);
    await db.searchQueue.bulkDelete(queued.flatMap(({ id }) => id ?? []));
    await db.searchQueue.bulkPut(taken.flatMap(({ rest }) => rest ?? []));
    return keys.length;
  });
}

/** Makes what waits findable until nothing does any more, or time is over. @returns whether nothing does. */
export async function catchUp(db: History, isTime: () => boolean, read: (count: number) => void = () => {}) {
  for (let count: number | undefined = 0; count !== undefined; count = await buildSome(db)) {
    if (count > 0) read(count);
    if (!isTime()) return (await db.searchQueue.count()) === 0;
  }
  return true;
}

/** So few are read before a search is answered. */
export const FEW = 200;

/** Makes the little findable that was written a moment ago; what is more is read beside the searches. */
export async function readNews(db: History): Promise<void> {
  const waiting = await db.searchQueue.limit(FEW).toArray();
  const count = waiting.reduce((sum, each) => sum + ('keys' in each ? each.keys.length : FEW), 0);
  if (count > 0 && count < FEW) await catchUp(db, () => true);
}

/** How many records still wait to be made findable. */
export async function leftToRead(db: History): Promise<number> {
  const waiting = await db.searchQueue.toArray();
  const counts = await Promise.all(
    waiting.map((queued) => {
      if ('keys' in queued) return queued.keys.length;
      if ('from' in queued) return tableOf(db, queued.kind).where(':id').above(queued.from).count();
      return 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
