import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { OrderId } from '../domain/ids';
import type { OrderRecord } from '../domain/order';
import type { SaleRecord } from '../domain/report/sale';
import type { OrderFound } from '../domain/search/hit';
import type { History } from './database';
import type { KnownBy } from './search-known-by';

type Records = {
  order: OrderRecord | undefined;
  sale: SaleRecord | undefined;
  left: FeedbackRecord | undefined;
  other: KnownBy | undefined;
};

/** What is known of an order, by all that there is of it; nothing where that says no day. */
function orderFound(orderId: OrderId, records: Records, names: ReadonlyMap<string, string | undefined>): OrderFound[] {
  const { order, sale, left, other } = records;
  const details = order?.details?.value;
  const bought = sale?.day ?? details?.purchasedOn;
  const day = bought ?? order?.firstSeenAt ?? left?.day ?? left?.firstSeenAt ?? other?.day;
  if (!day) return [];
  const items = details
    ? details.items.map(({ title, sku, asin }) => title ?? sku ?? asin ?? '')
    : (sale?.lines ?? []).map(({ sku }) => names.get(sku) ?? sku);
  const page = details?.marketplace ?? order?.form?.value.marketplace;
  const store = sale?.marketplace ?? page ?? left?.marketplace?.value ?? other?.store;
  const seenAt = order?.lastSeenAt ?? left?.lastSeenAt;
  return [
    { orderId, store, day: day.slice(0, 10), bought: bought !== undefined, seenAt, items: items.filter(Boolean) },
  ];
}

/**
 * Orders by their IDs with what is known of each. It reads `orders`, `sales`, `feedback` and `products`.
 * @param others what else says that there is such an order.
 */
export async function readOrders(
  db: History,
  ids: readonly OrderId[],
  others: ReadonlyMap<OrderId, KnownBy> = new Map(),
): Promise<OrderFound[]> {
  const [seen, sold, feedback] = await Promise.all([
    db.orders.bulkGet([...ids]),
    db.sales.bulkGet([...ids]),
    db.feedback.bulkGet([...ids]),
  ]);
  const unnamed = sold.filter((_, index) => !seen[index]?.details).flatMap((sale) => sale?.lines ?? []);
  const skus = [...new Set(unnamed.map(({ sku }) => sku))];
  const names = new Map((await db.products.bulkGet(skus)).map((product) => [product?.sku ?? '', product?.title]));
  return ids.flatMap((orderId, index) => {
    const records = { order: seen[index], sale: sold[index], left: feedback[index], other: others.get(orderId) };
    try {
      return orderFound(orderId, records, names);
    } catch {
      // A damaged record is set aside when its order is seen again; until then it must not stop the others.
      return [];
    }
  });
}
