import type { OrderRecord } from '../domain/order';
import type { ProductRecord } from '../domain/report/product';
import { productKey } from '../domain/search/sold-keys';
import type { History } from './database';

/** The products that an order's page named, as of then. Where the seller's number is not known, Amazon's stands for it. */
function productsOf({ details }: OrderRecord): ProductRecord[] {
  return (details?.value.items ?? []).flatMap(({ sku, asin, title }): ProductRecord[] => {
    const key = productKey({ sku, asin });
    if (!details || key === undefined) return [];
    return [{ sku: key, ...(asin && { asin }), ...(title && { title }), seenAt: details.at }];
  });
}

/**
 * Remembers the products that orders name, the later name of each. What says nothing new is not put. It is called inside a
 * transaction that holds `db.products`.
 */
export async function keepProductsOf(db: History, orders: readonly OrderRecord[]): Promise<void> {
  const newest = new Map<string, ProductRecord>();
  for (const product of orders.flatMap(productsOf)) {
    const other = newest.get(product.sku);
    if (!other || other.seenAt < product.seenAt) newest.set(product.sku, product);
  }
  const fresh = [...newest.values()];
  const stored = fresh.length > 0 ? await db.products.bulkGet(fresh.map(({ sku }) => sku)) : [];
  const news = fresh.flatMap((product, index): ProductRecord[] => {
    const before = stored[index];
    if (!before) return [product];
    const says = before.title !== product.title || before.asin !== product.asin;
    return says && before.seenAt < product.seenAt ? [{ ...before, ...product }] : [];
  });
  if (news.length > 0) await db.products.bulkPut(news);
}
