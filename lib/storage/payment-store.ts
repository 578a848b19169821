import { createDelta } from '../domain/month/counts';
import { paymentCounts } from '../domain/month/payment-counts';
import { type PaymentRecord, paymentRecord } from '../domain/report/payment';
import { mergePayments } from '../domain/report/payment-merge';
import type { SaleRecord } from '../domain/report/sale';
import { canonical } from '../domain/seen';
import { marketplaceOf } from '../policies/marketplaces';
import { admitReports, newsOfAll } from './admit-reports';
import type { History } from './database';
import { mergeInto, type News } from './merge-into';
import { applyCounts } from './month-store';
import { byOrder, recordsOf } from './of-orders';
import { withheldTables } from './withheld';

const KIND = {
  schema: paymentRecord,
  key: ({ id }: PaymentRecord) => id,
  merge: mergePayments,
  same: (a: PaymentRecord, b: PaymentRecord) =>
    canonical({ ...a, paid: 0, unpriced: 1 }) === canonical({ ...b, paid: 0, unpriced: 1 }),
};

/**
 * A refund with what was paid for its product, by the order's own record. Only where that price holds no tax can it be set against a
 * payments report, whose product sales hold none.
 */
function priced(record: PaymentRecord, sale: SaleRecord | undefined): PaymentRecord {
  const { type, sku, marketplace } = record;
  if (type !== 'refund' || !sku || marketplaceOf(marketplace).taxIncluded) return record;
  const prices = sale?.lines.flatMap((line) => (line.sku === sku && line.price !== undefined ? line.price : [])) ?? [];
  const { unpriced: _, ...rest } = record;
  return prices.length > 0 && sale?.currency === record.currency
    ? { ...rest, paid: prices.reduce((sum, price) => sum + price, 0) }
    : { ...record, unpriced: 1 };
}

/**
 * Merges transactions of a payments report into the history, with what is counted of their months, in one transaction. The only way they
 * are written.
 * @param all each once; what is withheld is passed over. @returns how much of each was new.
 */
export function recordPayments(db: History, all: readonly PaymentRecord[]): Promise<News[]> {
  return db.transaction('rw', [db.payments, db.sales, db.months, db.damaged, ...withheldTables(db)], async () => {
    const records = await admitReports(db, all);
    const orderIds = [...new Set(records.flatMap(({ orderId }) => orderId ?? []))];
    const refunds = records.flatMap(({ orderId, type }) => (type === 'refund' && orderId ? orderId : []));
    const refunded = [...new Set(refunds)];
    const sales = new Map((await db.sales.bulkGet(refunded)).flatMap((sale) => (sale ? [[sale.orderId, sale]] : [])));
    const settled = records.map((record) => priced(record, record.orderId && sales.get(record.orderId)));
    // Counts are those of whole orders: what is kept of each before and after.
    const before = await recordsOf<PaymentRecord>(db.payments, orderIds, paymentRecord);
    const { news, after } = await mergeInto<PaymentRecord>(db, db.payments, KIND, settled);
    const kept = new Map(before.map((record) => [record.id, record]));
    for (const record of after) kept.set(record.id, record);
    const delta = createDelta();
    for (const each of byOrder(before)) delta.before(paymentCounts(each));
    for (const each of byOrder([...kept.values()])) delta.after(paymentCounts(each));
    await applyCounts(db, delta);
    return newsOfAll(all, records, news);
  });
}

/** Removes transactions, and what is counted of them. */
export function removePayments(db: History, records: readonly PaymentRecord[]): Promise<void> {
  return db.transaction('rw', [db.payments, db.months], async () => {
    const gone = new Set(records.map(({ id }) => id));
    const orderIds = [...new Set(records.flatMap(({ orderId }) => orderId ?? []))];
    const before = await recordsOf<PaymentRecord>(db.payments, orderIds, paymentRecord);
    const delta = createDelta();
    for (const each of byOrder(before)) delta.before(paymentCounts(each));
    for (const each of byOrder(before.filter(({ id }) => !gone.has(id)))) delta.after(paymentCounts(each));
    await db.payments.bulkDelete([...gone]);
    await applyCounts(db, delta);
  });
}
