import { Dexie } from 'dexie';
import { createDelta } from '../domain/month/counts';
import { saleCounts } from '../domain/month/sale-counts';
import type { ProductRecord } from '../domain/report/product';
import { type SaleRecord, saleRecord } from '../domain/report/sale';
import { mergeSales } from '../domain/report/sale-merge';
import { canonical } from '../domain/seen';
import { admitReports, newsOfAll } from './admit-reports';
import type { History } from './database';
import { mergeInto, type News } from './merge-into';
import { applyCounts } from './month-store';
import { recordProducts } from './product-store';
import { withheldTables } from './withheld';

/** Whether two say the same of an order, whenever it was changed last. */
const same = (a: SaleRecord, b: SaleRecord): boolean =>
  canonical({ ...a, updatedAt: '', lines: a.lines.map((line) => ({ ...line, at: '' })) }) ===
  canonical({ ...b, updatedAt: '', lines: b.lines.map((line) => ({ ...line, at: '' })) });

const KIND = { schema: saleRecord, key: ({ orderId }: SaleRecord) => orderId, merge: mergeSales, same };

/** Adds orders that are not there yet. @returns the places of those that are. */
async function added(db: History, sales: readonly SaleRecord[]): Promise<number[]> {
  try {
    await db.sales.bulkAdd(sales);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const places = Object.keys(error.failuresByPos).map(Number);
    // Caught, an order that is there ends nothing; anything else that the database refuses ends the whole transaction.
    const other = places.find((place) => error.failuresByPos[place]?.name !== 'ConstraintError');
    if (other !== undefined) throw error.failuresByPos[other];
    return places;
  }
}

/**
 * Merges orders of an all orders report into the history, with what is counted of their months and the names of their products, in one
 * transaction. The only way sales are written.
 * @param all each order once; what is withheld is passed over.
 * @param likelyNew whether most of them will not be there: then they are added without a look, and only those that are there are read.
 * @returns how much of each order was new.
 */
export function recordSales(
  db: History,
  all: readonly SaleRecord[],
  products: readonly ProductRecord[] = [],
  likelyNew = false,
): Promise<News[]> {
  return db.transaction('rw', [db.sales, db.products, db.months, db.damaged, ...withheldTables(db)], async () => {
    const sales = await admitReports(db, all);
    const delta = createDelta();
    const news: News[] = sales.map(() => 'all');
    const places = likelyNew ? await added(db, sales) : sales.map((_, place) => place);
    const there = new Set(places);
    if (places.length < sales.length)
      for (const [place, sale] of sales.entries()) if (!there.has(place)) delta.after(saleCounts(sale));
    if (places.length > 0) {
      const merged = await mergeInto<SaleRecord>(
        db,
        db.sales,
        KIND,
        places.flatMap((place) => sales[place] ?? []),
      );
      places.forEach((place, index) => {
        const before = merged.before[index];
        if (before) delta.before(saleCounts(before));
        delta.after(saleCounts(merged.after[index] as SaleRecord));
        news[place] = merged.news[index] ?? 'all';
      });
    }
    await recordProducts(db, products);
    await applyCounts(db, delta);
    return newsOfAll(all, sales, news);
  });
}

/** Removes orders of reports, and what is counted of them. */
export function removeSales(db: History, sales: readonly SaleRecord[]): Promise<void> {
  return db.transaction('rw', [db.sales, db.months], async () => {
    const delta = createDelta();
    for (const sale of sales) delta.before(saleCounts(sale));
    await db.sales.bulkDelete(sales.map(({ orderId }) => orderId));
    await applyCounts(db, delta);
  });
}
