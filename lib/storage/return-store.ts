import { createDelta } from '../domain/month/counts';
import { returnCounts } from '../domain/month/return-counts';
import { laterSeen, saysTheSame } from '../domain/report/later-seen';
import type { ProductRecord } from '../domain/report/product';
import { type ReturnRecord, returnRecord } from '../domain/report/return';
import { admitReports, newsOfAll } from './admit-reports';
import type { History } from './database';
import { mergeInto, type News } from './merge-into';
import { applyCounts } from './month-store';
import { byOrder, recordsOf } from './of-orders';
import { recordProducts } from './product-store';
import { withheldTables } from './withheld';

const KIND = {
  schema: returnRecord,
  key: ({ id }: ReturnRecord) => id,
  merge: laterSeen<ReturnRecord>,
  same: saysTheSame<ReturnRecord>,
};

/**
 * Merges return requests into the history, with what is counted of their months, in one transaction. The only way they are written. The
 * store of an order that is known by the orders report goes before the one that a record says: the returns report names none.
 * @param all each request once; what is withheld is passed over. @returns how much of each was new.
 */
export function recordReturns(
  db: History,
  all: readonly ReturnRecord[],
  products: readonly ProductRecord[] = [],
): Promise<News[]> {
  const tables = [db.returns, db.sales, db.products, db.months, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const records = await admitReports(db, all);
    const orderIds = [...new Set(records.map(({ orderId }) => orderId))];
    const sales = await db.sales.bulkGet(orderIds);
    const stores = new Map(sales.flatMap((sale) => (sale ? [[sale.orderId, sale.marketplace]] : [])));
    const settled = records.map((record) => {
      const marketplace = stores.get(record.orderId) ?? record.marketplace;
      return marketplace ? { ...record, marketplace } : record;
    });
    // Counts are those of whole orders: what is kept of each before and after.
    const before = await recordsOf<ReturnRecord>(db.returns, orderIds, returnRecord);
    const { news, after } = await mergeInto<ReturnRecord>(db, db.returns, KIND, settled);
    const kept = new Map(before.map((record) => [record.id, record]));
    for (const record of after) kept.set(record.id, record);
    const delta = createDelta();
    for (const each of byOrder(before)) delta.before(returnCounts(each));
    for (const each of byOrder([...kept.values()])) delta.after(returnCounts(each));
    await recordProducts(db, products);
    await applyCounts(db, delta);
    return newsOfAll(all, records, news);
  });
}

/** Removes return requests, and what is counted of them. */
export function removeReturns(db: History, records: readonly ReturnRecord[]): Promise<void> {
  return db.transaction('rw', [db.returns, db.months], async () => {
    const gone = new Set(records.map(({ id }) => id));
    const orderIds = [...new Set(records.map(({ orderId }) => orderId))];
    const before = await recordsOf<ReturnRecord>(db.returns, orderIds, returnRecord);
    const delta = createDelta();
    for (const each of byOrder(before)) delta.before(returnCounts(each));
    for (const each of byOrder(before.filter(({ id }) => !gone.has(id)))) delta.after(returnCounts(each));
    await db.returns.bulkDelete([...gone]);
    await applyCounts(db, delta);
  });
}
