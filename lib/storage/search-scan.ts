import type { OrderId } from '../domain/ids';
import type { OrderFound } from '../domain/search/hit';
import { holdsDigits, type Scan } from '../domain/search/scan';
import type { History } from './database';
import { type OrderFilter, ordersByIds } from './search-orders';

/** So many order numbers are read at a time: no longer than a person would notice while typing. */
const CHUNK = 10_000;

/** The most orders that are listed. */
const MOST = 50;

/**
 * Looks through the numbers of all orders for digits inside of them: there is no index by which those could be found, and one
 * would make each import slower. It goes on for as long as it is asked for more.
 */
export async function* scanOrders(db: History, part: string, filter: OrderFilter): AsyncGenerator<Scan> {
  const found = new Map<string, OrderFound>();
  let looked = 0;
  for (const table of [db.sales, db.orders, db.feedback]) {
    for (let last: string | undefined = ''; last !== undefined; ) {
      const keys: OrderId[] = await table.where('orderId').above(last).limit(CHUNK).primaryKeys();
      looked += keys.length;
      last = keys.length === CHUNK ? keys.at(-1) : undefined;
      const held = keys.filter((key) => !found.has(key) && holdsDigits(key, part)).slice(0, MOST);
      for (const order of await ordersByIds(db, held, filter)) found.set(order.orderId, order);
      const orders = [...found.values()].slice(0, MOST);
      if (found.size >= MOST) return yield { looked, done: true, orders, cut: true };
      yield { looked, done: false, orders, cut: false };
    }
  }
  yield { looked, done: true, orders: [...found.values()], cut: false };
}
