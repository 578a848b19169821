import { plusDays } from '../domain/calendar';
import type { MarketplaceCode } from '../domain/marketplace';
import { type Behind, MOST_BEHIND } from '../domain/month/behind';
import { firstDay, lastDay } from '../domain/month/months';
import { paymentCounts } from '../domain/month/payment-counts';
import { type PaymentRecord, paymentRecord } from '../domain/report/payment';
import type { History } from './database';
import { byOrder, recordsOf } from './of-orders';

/** The order as a refunded one, where it became one in that month: that takes all that is kept of its payments. */
function refundedIn(records: readonly PaymentRecord[], store: MarketplaceCode, month: string): Behind[] {
  const [{ orderId } = {}] = records;
  const counts = paymentCounts(records).filter((each) => each.marketplace === store && each.month === month);
  if (!orderId || !counts.some(({ name }) => name === 'refunded-orders')) return [];
  const refunds = records.filter(
    ({ type, day, marketplace }) => type === 'refund' && marketplace === store && day.startsWith(month),
  );
  const [first] = refunds;
  if (!first) return [];
  const amount = refunds.reduce((sum, { sales, shipping }) => sum - sales - shipping, 0);
  return [{ key: orderId, orderId, marketplace: store, day: first.day, money: { amount, currency: first.currency } }];
}

/** Orders of a store of which a product was refunded in full in that month, day by day, and no further than what is listed. */
export async function refundedOrders(
  db: History,
  stores: readonly MarketplaceCode[],
  month: string,
): Promise<Behind[]> {
  const rows = new Map<string, Behind>();
  for (const store of stores) {
    for (let day = firstDay(month); day <= lastDay(month) && rows.size <= MOST_BEHIND; day = plusDays(day, 1)) {
      const found = await db.payments.where('[marketplace+day]').equals([store, day]).toArray();
      const ids = [...new Set(found.flatMap(({ type, orderId }) => (type === 'refund' && orderId ? orderId : [])))];
      const known = ids.filter((id) => !rows.has(id));
      const records = known.length > 0 ? await recordsOf<PaymentRecord>(db.payments, known, paymentRecord) : [];
      for (const each of byOrder(records)) for (const row of refundedIn(each, store, month)) rows.set(row.key, row);
    }
  }
  return [...rows.values()];
}
