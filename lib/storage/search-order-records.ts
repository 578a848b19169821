import { day, instant, type OrderId } from '../domain/ids';
import { marketplaceCode } from '../domain/marketplace-schema';
import type { OrderFound } from '../domain/search/hit';
import { seen } from '../domain/seen-schema';
import { z } from '../domain/zod';
import type { History } from './database';
import type { KnownBy } from './search-known-by';

const store = z.optional(marketplaceCode);
const text = z.optional(z.string());

/** Records as far as they are read here: hundreds are, for one search, and checking all of each would take most of its time. */
const shapes = {
  order: z.object({
    firstSeenAt: instant,
    lastSeenAt: instant,
    details: z.optional(
      seen(
        z.object({
          marketplace: marketplaceCode,
          purchasedOn: z.optional(day),
          items: z.array(z.object({ title: text, sku: text, asin: text })),
        }),
      ),
    ),
    form: z.optional(seen(z.object({ marketplace: store }))),
  }),
  sale: z.object({ marketplace: marketplaceCode, day, lines: z.array(z.object({ sku: z.string() })) }),
  feedback: z.object({
    firstSeenAt: instant,
    lastSeenAt: instant,
    day: z.optional(day),
    marketplace: z.optional(seen(marketplaceCode)),
  }),
  product: z.object({ sku: z.string(), title: text }),
};
type Shape<Name extends keyof typeof shapes> = z.infer<(typeof shapes)[Name]>;

/**
 * Records as they should be, each in its place. One that zod refuses is damaged: it is set aside when its thing is seen again; until
 * then it must not stop the others. Whatever else goes wrong is a mistake of ours, and no record's.
 */
const whole = <Item>(schema: z.core.$ZodType<Item>, records: readonly unknown[]): (Item | undefined)[] =>
  records.map((record) => (record === undefined ? undefined : z.safeParse(schema, record).data));

type Records = {
  order: Shape<'order'> | undefined;
  sale: Shape<'sale'> | undefined;
  left: Shape<'feedback'> | undefined;
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
  const stored = await Promise.all([
    db.orders.bulkGet([...ids]),
    db.sales.bulkGet([...ids]),
    db.feedback.bulkGet([...ids]),
  ]);
  const orders = whole(shapes.order, stored[0]);
  const sold = whole(shapes.sale, stored[1]);
  const feedback = whole(shapes.feedback, stored[2]);
  const unnamed = sold.filter((_, index) => !orders[index]?.details).flatMap((sale) => sale?.lines ?? []);
  const skus = [...new Set(unnamed.map(({ sku }) => sku))];
  const products = whole(shapes.product, await db.products.bulkGet(skus));
  const names = new Map(products.map((product) => [product?.sku ?? '', product?.title]));
  return ids.flatMap((orderId, index) =>
    orderFound(
      orderId,
      { order: orders[index], sale: sold[index], left: feedback[index], other: others.get(orderId) },
      names,
    ),
  );
}
