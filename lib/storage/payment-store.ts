import { paymentCounts } from '../domain/month/payment-counts';
import { type PaymentRecord, paymentRecord } from '../domain/report/payment';
import { mergePayments } from '../domain/report/payment-merge';
import type { SaleRecord } from '../domain/report/sale';
import { canonical } from '../domain/seen';
import { marketplaceOf } from '../policies/marketplaces';
import { admitted, type Outcome } from './admitted';
import { countOrders, withWritten } from './count-orders';
import type { History } from './database';
import { mergeInto } from './merge-into';
import { recordsOf } from './of-orders';
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

const MEANS = {
  counts: paymentCounts,
  defects: {
    'claim-paid': ({ type }: PaymentRecord) => type === 'claim',
    chargeback: ({ type }: PaymentRecord) => type === 'chargeback',
  },
};

const ordersOf = (records: readonly PaymentRecord[]) => [...new Set(records.flatMap(({ orderId }) => orderId ?? []))];

/**
 * Merges transactions of a payments report into the history, with what is counted of their months, in one transaction. The only way they
 * are written.
 * @param records each once. @returns what became of each.
 */
export function recordPayments(db: History, records: readonly PaymentRecord[]): Promise<Outcome[]> {
  const tables = [db.payments, db.sales, db.months, db.defects, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const { rows, outcomes } = await admitted(db, records);
    const refunded = ordersOf(rows.filter(({ type }) => type === 'refund'));
    const sales = new Map((await db.sales.bulkGet(refunded)).flatMap((sale) => (sale ? [[sale.orderId, sale]] : [])));
    const settled = rows.map((record) => priced(record, record.orderId && sales.get(record.orderId)));
    const before = await recordsOf<PaymentRecord>(db.payments, ordersOf(rows), paymentRecord);
    const { news, after } = await mergeInto<PaymentRecord>(db, db.payments, KIND, settled);
    await countOrders(db, before, withWritten(before, after), MEANS);
    return outcomes(news);
  });
}

/** Takes transactions away, and what is counted of them. */
export async function removePayments(db: History, records: readonly PaymentRecord[]): Promise<void> {
  await db.transaction('rw', db.payments, db.sales, db.months, db.defects, async () => {
    const before = await recordsOf<PaymentRecord>(db.payments, ordersOf(records), paymentRecord);
    const gone = new Set(records.map(({ id }) => id));
    await db.payments.bulkDelete([...gone]);
    await countOrders(
      db,
      before,
      before.filter(({ id }) => !gone.has(id)),
      MEANS,
    );
  });
}
