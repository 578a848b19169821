import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { OrderFound } from '../domain/search/hit';
import { soldSpan } from '../domain/search/sold-keys';
import type { History } from './database';

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

/** Orders by their IDs with all that is known of each; those that no page or report said anything of are left out. */
async function readOrders(db: History, ids: readonly OrderId[]): Promise<OrderFound[]> {
  const [seen, sold, feedback] = await Promise.all([
    db.orders.bulkGet([...ids]),
    db.sales.bulkGet([...ids]),
    db.feedback.bulkGet([...ids]),
  ]);
  const skus = [
    ...new Set(sold.flatMap((sale, index) => (seen[index]?.details ? [] : (sale?.lines ?? []))).map(({ sku }) => sku)),
  ];
  const names = new Map((await db.products.bulkGet(skus)).map((product) => [product?.sku, product?.title]));
  return ids.flatMap((orderId, index): OrderFound[] => {
    const [order, sale, left] = [seen[index], sold[index], feedback[index]];
    const details = order?.details?.value;
    const day = sale?.day ?? details?.purchasedOn;
    const seenAt = order?.lastSeenAt ?? left?.lastSeenAt;
    const known = day ?? order?.firstSeenAt ?? left?.day ?? left?.firstSeenAt;
    if (!known) return [];
    const items = details
      ? details.items.map(({ title, sku, asin }) => title ?? sku ?? asin ?? '')
      : (sale?.lines ?? []).map(({ sku }) => names.get(sku) ?? sku);
    const store =
      sale?.marketplace ?? details?.marketplace ?? order?.form?.value.marketplace ?? left?.marketplace?.value;
    return [
      { orderId, store, day: known.slice(0, 10), bought: day !== undefined, seenAt, items: items.filter(Boolean) },
    ];
  });
}

const passes =
  ({ store, from, to }: OrderFilter) =>
  (order: OrderFound): boolean =>
    (!store || order.store === store) && order.day >= (from ?? '') && order.day <= (to ?? '9');

const newestFirst = (a: OrderFound, b: OrderFound): number =>
  a.day === b.day ? (a.orderId < b.orderId ? -1 : 1) : a.day > b.day ? -1 : 1;

/** Orders of a list of IDs that pass a filter, newest first. */
export function ordersByIds(db: History, ids: readonly OrderId[], filter: OrderFilter): Promise<OrderFound[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.transaction('r', db.orders, db.sales, db.feedback, db.products, async () =>
    (await readOrders(db, ids)).filter(passes(filter)).sort(newestFirst),
  );
}

/** Orders whose ID begins so, newest first; an ID that is whole is one order. */
export function ordersFrom(db: History, start: string, filter: OrderFilter): Promise<OrdersFound> {
  return db.transaction('r', db.orders, db.sales, db.feedback, db.products, async () => {
    const found = await Promise.all(
      [db.orders, db.sales, db.feedback].map((table) =>
        table
          .where('orderId')
          .startsWith(start)
          .limit(MOST_ORDERS + 1)
          .primaryKeys(),
      ),
    );
    const ids = [...new Set(found.flat())].sort();
    const orders = await readOrders(db, ids.slice(0, MOST_ORDERS));
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
  return db.transaction('r', db.orders, db.sales, db.feedback, db.products, async () => {
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
