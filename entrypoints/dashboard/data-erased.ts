import { type Erased, eraseOrder, foundOf, unerase } from '../../lib/backup/erase-order';
import type { ErasureScope } from '../../lib/domain/backup/erasure';
import type { OrderId } from '../../lib/domain/ids';
import { history } from '../../lib/storage/database';
import { clearOrders } from '../../lib/storage/kept-settings';
import { tellNews } from '../../lib/storage/memory-news';
import { createStore } from './data-store';

/** What was erased while this page is open, latest first: it can be brought back as long as it is. */
export const erasedHere = createStore<readonly (Erased & { id: number })[]>([]);

/** Of how many of these orders something is kept. */
export async function countKept(orderIds: readonly OrderId[]): Promise<number> {
  const all = await Promise.all(orderIds.map((orderId) => foundOf(history, orderId)));
  return all.filter(({ length }) => length > 0).length;
}

let last = 0;

/** Erases orders, one after the other; each is erased whole or not at all. @returns the numbers under which they can be brought back. */
export async function erase(orderIds: readonly OrderId[], scope: ErasureScope): Promise<number[]> {
  const ids: number[] = [];
  try {
    for (const orderId of orderIds) {
      const erased = await eraseOrder(history, orderId, scope, new Date().toISOString());
      const id = ++last;
      erasedHere.set([{ ...erased, id }, ...erasedHere.get()]);
      ids.push(id);
    }
  } finally {
    await clearOrders(orderIds);
    await tellNews();
  }
  return ids;
}

/** Brings back what was erased here. @returns the order. */
export async function bringBack(id: number): Promise<OrderId | undefined> {
  const found = erasedHere.get().find((each) => each.id === id);
  if (!found) return undefined;
  await unerase(history, found, new Date().toISOString());
  erasedHere.set(erasedHere.get().filter((each) => each.id !== id));
  await tellNews();
  return found.orderId;
}
