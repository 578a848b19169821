import { laterProduct } from '../../domain/backup/merges';
import { type ProductRecord, productRecord } from '../../domain/report/product';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ sku }: ProductRecord): string => sku;

/** Products by the seller's own number. They are about no order. */
export const products = defineTable<ProductRecord>({
  name: 'products',
  schema: productRecord,
  keyOf,
  merge: (db, records) => mergeRecords(db, 'products', records, { schema: productRecord, keyOf, merge: laterProduct }),
  remove: (db, records) => db.products.bulkDelete(records.map(keyOf)),
});
