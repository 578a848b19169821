import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { OrderFound } from '../domain/search/hit';
import { soldSpan } from '../domain/search/sold-keys';
import type { History } from './database';
import { knownByOthers } from './search-known-by';
import { readOrders } from './search-order-records';

/** Which orders are wanted; days are `YYYY-MM-DD`, both included. */
export type OrderFilter = {
  store?: MarketplaceCode | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** Orders, and whether there are more than were looked at. */
export type OrdersFound = { orders: readonly OrderFound[]; cut: boolean };

/** How many orders of one beginning, and of one product, are looked at. */
export const MOST_ORDERS = 100;
export const MOST_OF_PRODUCT = 50;

/** What is read of orders. */
const ordersTables = (db: History) => [db.orders, db.sales, db.feedback, db.products];

const passes =
  ({ store, from, to }: OrderFilter) =>
  (order: OrderFound): boolean =>
    (!store || order.store === store) && order.day >= (from ?? '') && order.day <= (to ?? '9');

const newestFirst = (a: OrderFound, b: OrderFound): number =>
  a.day === b.day ? (a.orderId < b.orderId ? -1 : 1) : a.day > b.day ? -1 : 1;

/** Orders of a list of IDs that pass a filter, newest first. */
export function ordersByIds(db: History, ids: readonly OrderId[], filter: OrderFilter): Promise<OrderFound[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.transaction('r', ordersTables(db), async () =>
    (await readOrders(db, ids)).filter(passes(filter)).sort(newestFirst),
  );
}

/** Orders whose ID begins so, newest first; an ID that is whole is one order. */
export function ordersFrom(db: History, start: string, filter: OrderFilter): Promise<OrdersFound> {
  const { notes, threads, returns, payments } = db;
  return db.transaction('r', [...ordersTables(db), notes, threads, returns, payments], async () => {
    const begun = [db.orders, db.sales, db.feedback].map((table) =>
      table
        .where('orderId')
        .startsWith(start)
        .limit(MOST_ORDERS + 1)
        .primaryKeys(),
    );
    const [others, ...found] = await Promise.all([knownByOthers(db, start, MOST_ORDERS + 1), ...begun]);
    const ids = [...new Set([...found.flat(), ...others.keys()])].sort();
    const orders = await readOrders(db, ids.slice(0, MOST_ORDERS), others);
    return { orders: orders.filter(passes(filter)).sort(newestFirst), cut: ids.length > MOST_ORDERS };
  });
}

/** The newest orders of some products, by their keys (`productKey`). @param most of each product. */
export function ordersOf(
  db: History,
  products: readonly string[],
  filter: OrderFilter,
  most = MOST_OF_PRODUCT,
): Promise<ReadonlyMap<string, OrdersFound>> {
  return db.transaction('r', ordersTables(db), async () => {
    const keysOf = async (product: string): Promise<[string, OrderId[], boolean]> => {
      const [first, last] = soldSpan(product, filter.from, filter.to);
      const found = await Promise.all(
        [db.sales, db.orders].map((table) =>
          table
            .where('sold')
            .between(first, last, true, true)
            .limit(most + 1)
            .primaryKeys(),
        ),
      );
      const ids = [...new Set(found.flat())];
      return [product, ids, found.some((each) => each.length > most)];
    };
    const lists = await Promise.all(products.map(keysOf));
    const orders = new Map(
      (await readOrders(db, [...new Set(lists.flatMap(([, ids]) => ids))])).map((order) => [order.orderId, order]),
    );
    return new Map(
      lists.map(([product, ids, cut]) => {
        const own = ids
          .flatMap((id) => orders.get(id) ?? [])
          .filter(passes(filter))
          .sort(newestFirst);
        return [product, { orders: own.slice(0, most), cut: cut || own.length > most }];
      }),
    );
  });
}
