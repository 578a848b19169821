import type { OrderId } from '../domain/ids';
import { orderRecord } from '../domain/order';
import { BLOCK } from '../domain/search/postings';
import { withSold } from '../domain/search/with-sold';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { History } from './database';
import { findAgain } from './search-keep';
import { keepProductsOf } from './search-products';
import type { Queued } from './search-rows';
import { searchSources, searchTables } from './search-tables';

/** So many records are made findable in one transaction: whole blocks are written fastest, and a search waits no longer than for one. */
const MOST = BLOCK;

const tableOf = (db: History, kind: Queued['kind']) =>
  ({
    order: db.orders,
    product: db.products,
    feedback: db.feedback,
    message: db.threads,
    note: db.notes,
    snippet: db.snippets,
  })[kind];

/** The next keys of something that waits, and what waits then; nothing where that was all of it. */
async function take(db: History, queued: Queued, most: number): Promise<{ keys: string[]; rest: Queued | undefined }> {
  const { id, kind } = queued;
  if ('keys' in queued) {
    const rest = queued.keys.slice(most);
    return { keys: queued.keys.slice(0, most), rest: rest.length > 0 ? { id, kind, keys: rest } : undefined };
  }
  const keys = (await tableOf(db, kind).where(':id').above(queued.from).limit(most).primaryKeys()) as string[];
  const from = keys.at(-1);
  return { keys, rest: keys.length === most && from !== undefined ? { id, kind, from } : undefined };
}

/** Makes orders findable by their products. */
async function readOrders(db: History, keys: readonly string[]): Promise<void> {
  const stored = await db.orders.bulkGet([...keys] as OrderId[]);
  const valid = stored.flatMap((record) => z.safeParse(orderRecord, record).data ?? []);
  const next = valid.map(withSold);
  const changed = next.filter((record, index) => canonical(record.sold) !== canonical(valid[index]?.sold));
  if (changed.length > 0) await db.orders.bulkPut(changed);
  await keepProductsOf(db, next);
}

/**
 * Makes some of what waits findable, in one transaction: it may be stopped at any moment, and goes on where it was. Two of it at
 * once do no harm.
 * @returns how many records were read; nothing when nothing waits any more.
 */
export function buildSome(db: History, most = MOST): Promise<number | undefined> {
  return db.transaction('rw', [...searchSources(db), ...searchTables(db)], async () => {
    const queued = await db.searchQueue.orderBy(':id').first();
    if (!queued) return undefined;
    const { keys, rest } = await take(db, queued, most);
    if (queued.kind === 'order') await readOrders(db, keys);
    else await findAgain(db, queued.kind, keys);
    if (rest) await db.searchQueue.put(rest);
    else if (queued.id !== undefined) await db.searchQueue.delete(queued.id);
    return keys.length;
  });
}

/** How many records still wait to be made findable. */
export async function leftToRead(db: History): Promise<number> {
  const waiting = await db.searchQueue.toArray();
  const counts = await Promise.all(
    waiting.map((queued) =>
      'keys' in queued ? queued.keys.length : tableOf(db, queued.kind).where(':id').above(queued.from).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
