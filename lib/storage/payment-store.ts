import { paymentCounts } from '../domain/month/payment-counts';
import { type PaymentRecord, paymentRecord } from '../domain/report/payment';
import { mergePayments, saidOf } from '../domain/report/payment-merge';
import type { SaleRecord } from '../domain/report/sale';
import { canonical } from '../domain/seen';
import { marketplaceOf } from '../policies/marketplaces';
import { admitted, type Outcome } from './admitted';
import { countOrders, withWritten } from './count-orders';
import type { History } from './database';
import { mergeInto } from './merge-into';
import { orderIdsOf, recordsOf, salesOf } from './of-orders';
import { removeCounted } from './remove-counted';
import { withheldTables } from './withheld';

const KIND = {
  schema: paymentRecord,
  key: ({ id }: PaymentRecord) => id,
  same: (a: PaymentRecord, b: PaymentRecord) => canonical(saidOf(a)) === canonical(saidOf(b)),
};

/**
 * A refund with what was paid for its product, by the order's own record. Only where that price holds no tax can it be set against a
 * payments report, whose product sales hold none.
 */
function priced(record: PaymentRecord, sale: SaleRecord | undefined): PaymentRecord {
  const said = saidOf(record);
  const { type, sku, marketplace, currency } = said;
  if (type !== 'refund' || !sku || marketplaceOf(marketplace).taxIncluded) return said;
  const lines = sale && sale.currency === currency ? sale.lines : [];
  const prices = lines.flatMap((line) => (line.sku === sku && line.price !== undefined ? line.price : []));
  return prices.length > 0
    ? { ...said, paid: prices.reduce((sum, price) => sum + price, 0) }
    : { ...said, unpriced: 1 };
}

const MEANS = {
  counts: paymentCounts,
  defects: {
    'claim-paid': ({ type }: PaymentRecord) => type === 'claim',
    chargeback: ({ type }: PaymentRecord) => type === 'chargeback',
  },
};

/**
 * Merges transactions of a payments report into the history, with what is counted of their months, in one transaction. The only way they
 * are written.
 * @param records each once. @returns what became of each.
 */
export function recordPayments(db: History, records: readonly PaymentRecord[]): Promise<Outcome[]> {
  const tables = [db.payments, db.sales, db.months, db.defects, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const { rows, outcomes } = await admitted(db, records);
    const refunded = orderIdsOf(rows.filter(({ type }) => type === 'refund'));
    const sales = await salesOf(db, refunded);
    const settle = (record: PaymentRecord) => priced(record, record.orderId && sales.get(record.orderId));
    const merge = (a: PaymentRecord, b: PaymentRecord) => settle(mergePayments(a, b));
    const before = await recordsOf<PaymentRecord>(db.payments, orderIdsOf(rows), paymentRecord);
    const { news, after } = await mergeInto<PaymentRecord>(db, db.payments, { ...KIND, merge }, rows.map(settle));
    await countOrders(db, before, withWritten(before, after), MEANS);
    return outcomes(news);
  });
}

/**
 * Looks up anew what was paid for products that came back of orders that changed. Called inside the transaction of that write, which must
 * hold `db.payments`, `db.sales`, `db.months` and `db.defects`.
 */
export async function priceAnew(db: History, sales: readonly SaleRecord[]): Promise<void> {
  if (sales.length === 0) return;
  const bySale = new Map(sales.map((sale) => [sale.orderId, sale]));
  const before = await recordsOf<PaymentRecord>(db.payments, [...bySale.keys()], paymentRecord);
  const after = before.map((record) => priced(record, record.orderId && bySale.get(record.orderId)));
  const changed = after.filter((record, index) => canonical(record) !== canonical(before[index]));
  if (changed.length === 0) return;
  await db.payments.bulkPut(changed);
  await countOrders(db, before, after, MEANS);
}

/** Takes transactions away, and what is counted of them. */
export const removePayments = (db: History, records: readonly PaymentRecord[]): Promise<void> =>
  removeCounted<PaymentRecord>(db, db.payments, paymentRecord, MEANS, records);
