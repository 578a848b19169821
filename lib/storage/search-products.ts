import type { OrderRecord } from '../domain/order';
import type { ProductRecord } from '../domain/report/product';
import { docOfProduct } from '../domain/search/doc-of';
import { productKey } from '../domain/search/sold-keys';
import type { History } from './database';
import { indexDocs } from './search-index';

/** So many are made findable with the write itself; more are put down to be read after it. */
const AT_ONCE = 40;

/**
 * Keeps products findable by their names, SKUs and ASINs. It is called behind their write, inside its transaction, which must
 * hold `searchTables(db)`: records and what they are found by change together or not at all. Very many are only put down
 * there to be read soon after.
 */
export async function indexProducts(db: History, products: readonly ProductRecord[]): Promise<void> {
  if (products.length === 0) return;
  if (products.length > AT_ONCE) await db.searchQueue.add({ kind: 'product', keys: products.map(({ sku }) => sku) });
  else await indexDocs(db, products.map(docOfProduct));
}

/** The products that an order's page named, as of then. Where the seller's number is not known, Amazon's stands for it. */
function productsOf({ details }: OrderRecord): ProductRecord[] {
  return (details?.value.items ?? []).flatMap(({ sku, asin, title }): ProductRecord[] => {
    const key = productKey({ sku, asin });
    if (!details || key === undefined) return [];
    return [{ sku: key, ...(asin && { asin }), ...(title && { title }), seenAt: details.at }];
  });
}

/** Makes orders findable by their products, or puts them down to be made so. It is called as `keepProductsOf` is. */
export async function keepOrdersFindable(db: History, orders: readonly OrderRecord[]): Promise<void> {
  if (orders.length > AT_ONCE) await db.searchQueue.add({ kind: 'order', keys: orders.map(({ orderId }) => orderId) });
  else await keepProductsOf(db, orders);
}

/**
 * Remembers the products that orders name, the later name of each. What says nothing new is not put. It is called inside a
 * transaction that holds `db.products` and `searchTables(db)`.
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
  if (news.length === 0) return;
  await db.products.bulkPut(news);
  await indexProducts(db, news);
}
