import { type ProductRecord, productRecord } from '../../domain/report/product';
import { recordProducts } from '../../storage/product-store';
import { defineTable } from './define-table';

const keyOf = ({ sku }: ProductRecord): string => sku;

/** Products by the seller's own number. They are about no order. */
export const products = defineTable<ProductRecord>({
  name: 'products',
  schema: productRecord,
  keyOf,
  merge: (db, records) => db.transaction('rw', db.products, db.damaged, () => recordProducts(db, records)),
  remove: (db, records) => db.products.bulkDelete(records.map(keyOf)),
});
