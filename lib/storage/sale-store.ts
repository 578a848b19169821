import { Dexie } from 'dexie';
import { createDelta } from '../domain/month/counts';
import { saleCounts } from '../domain/month/sale-counts';
import type { ProductRecord } from '../domain/report/product';
import { type SaleRecord, saleRecord } from '../domain/report/sale';
import { mergeSales } from '../domain/report/sale-merge';
import { soldKeys } from '../domain/search/sold-keys';
import { canonical } from '../domain/seen';
import { admitted, type Outcome } from './admitted';
import type { History } from './database';
import { placeDefects } from './defect-store';
import { mergeInto, type News } from './merge-into';
import { applyCounts } from './month-store';
import { recordProducts } from './product-store';
import { withheldTables } from './withheld';

/** What the order is looked up by follows from its lines and its day. */
const withSold = (sale: SaleRecord): SaleRecord => ({ ...sale, sold: soldKeys(sale.lines, sale.day) });

/** Whether two say the same of an order, whenever it was changed last. */
const same = (a: SaleRecord, b: SaleRecord): boolean =>
  canonical({ ...a, updatedAt: '', lines: a.lines.map((line) => ({ ...line, at: '' })) }) ===
  canonical({ ...b, updatedAt: '', lines: b.lines.map((line) => ({ ...line, at: '' })) });

const KIND = {
  schema: saleRecord,
  key: ({ orderId }: SaleRecord) => orderId,
  merge: (a: SaleRecord, b: SaleRecord) => withSold(mergeSales(a, b)),
  same,
};

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

/** Writes orders and counts them, inside the transaction of `recordSales`. */
async function write(db: History, sales: readonly SaleRecord[], likelyNew: boolean): Promise<News[]> {
  const delta = createDelta();
  const news: News[] = sales.map(() => 'all');
  const places = likelyNew ? await added(db, sales) : sales.map((_, place) => place);
  const there = new Set(places);
  const placed = sales.filter((_, place) => !there.has(place));
  for (const sale of placed) delta.after(saleCounts(sale));
  if (places.length > 0) {
    const found = places.flatMap((place) => sales[place] ?? []);
    const { before, after, news: said } = await mergeInto<SaleRecord>(db, db.sales, KIND, found);
    places.forEach((place, index) => {
      const [was, is] = [before[index], after[index] as SaleRecord];
      if (was) delta.before(saleCounts(was));
      delta.after(saleCounts(is));
      if (was?.day !== is.day || was.marketplace !== is.marketplace) placed.push(is);
      news[place] = said[index] ?? 'all';
    });
  }
  await applyCounts(db, delta);
  await placeDefects(db, placed);
  return news;
}

/**
 * Merges orders of an all orders report into the history, with what is counted of their months and the names of their products, in one
 * transaction. The only way sales are written.
 * @param sales each order once.
 * @param likelyNew whether most of them will not be there: then they are added without a look, and only those that are there are read.
 * @returns what became of each.
 */
export function recordSales(
  db: History,
  sales: readonly SaleRecord[],
  products: readonly ProductRecord[] = [],
  likelyNew = false,
): Promise<Outcome[]> {
  const tables = [db.sales, db.products, db.months, db.defects, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const { rows, outcomes } = await admitted(db, sales);
    const news = await write(db, rows.map(withSold), likelyNew);
    await recordProducts(db, products);
    return outcomes(news);
  });
}

/** Takes orders away that are kept as they are given, and what is counted of them. */
export async function removeSales(db: History, sales: readonly SaleRecord[]): Promise<void> {
  await db.transaction('rw', db.sales, db.months, async () => {
    const delta = createDelta();
    for (const sale of sales) delta.before(saleCounts(sale));
    await db.sales.bulkDelete(sales.map(({ orderId }) => orderId));
    await applyCounts(db, delta);
  });
}
