import { laterSeen, saysTheSame } from '../domain/report/later-seen';
import { type ProductRecord, productRecord } from '../domain/report/product';
import type { History } from './database';
import { mergeInto } from './merge-into';

const KIND = {
  schema: productRecord,
  key: ({ sku }: ProductRecord) => sku,
  merge: laterSeen<ProductRecord>,
  same: saysTheSame<ProductRecord>,
};

/**
 * Keeps what products are called, the newest name of each, inside the transaction of the records that named them; it must hold
 * `db.products` and `db.damaged`.
 */
export async function recordProducts(db: History, products: readonly ProductRecord[]): Promise<void> {
  const fresh = new Map<string, ProductRecord>();
  for (const product of products) {
    const before = fresh.get(product.sku);
    fresh.set(product.sku, before ? laterSeen(before, product) : product);
  }
  if (fresh.size === 0) return;
  await mergeInto(db, db.products, KIND, [...fresh.values()]);
}
