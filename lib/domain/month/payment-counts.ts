import type { PaymentRecord } from '../report/payment';
import type { Contribution } from './counts';

const inTime = (a: PaymentRecord, b: PaymentRecord): number => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1);

/** Each order's first record of a kind in each month: an order counts once in a month. */
function oncePerMonth(records: readonly PaymentRecord[], name: string): Contribution[] {
  const seen = new Set<string>();
  return records.flatMap(({ marketplace, day }) => {
    const month = day.slice(0, 7);
    if (seen.has(`${marketplace} ${month}`)) return [];
    seen.add(`${marketplace} ${month}`);
    return { marketplace, month, name, by: 1 };
  });
}

/** What was paid for each product of the order: by the same report, else by the order's own record. */
function paidFor(records: readonly PaymentRecord[]): Map<string, number> {
  const paid = new Map<string, number>();
  for (const { type, sku, sales } of records) if (type === 'order' && sku) paid.set(sku, (paid.get(sku) ?? 0) + sales);
  for (const { sku, paid: price } of records) if (sku && price !== undefined && !paid.has(sku)) paid.set(sku, price);
  return paid;
}

/** The refund by which the first product of the order came back in full; products whose price nobody knows never do. */
function fullRefund(refunds: readonly PaymentRecord[], paid: ReadonlyMap<string, number>): PaymentRecord | undefined {
  const back = new Map<string, number>();
  return refunds.find(({ sku, sales }) => {
    if (!sku) return false;
    const sum = (back.get(sku) ?? 0) - sales;
    back.set(sku, sum);
    const price = paid.get(sku) ?? 0;
    return price > 0 && sum >= price;
  });
}

/**
 * What the transactions of one order add, by Amazon's payments date-range report, each in the month of its own day:
 *
 * - `refunds`: orders to which something was refunded in that month; an order counts once a month
 * - `refunded-amount:CUR`: product price and shipping that were refunded (`product sales` and `shipping credits` of `Refund` rows), above
 *   zero, in minor units; tax, fees that came back and promotions are not in it
 * - `refunded-orders`: orders of which at least one product was refunded in full, in the month in which that was reached. This is the
 *   rule's refunded order (rule of 2012: "fully refunding one or more products"). What was paid is taken from the same report, else from
 *   the orders report where the store's prices hold no tax there; where it is not known the order is in `refunds` only
 * - `chargebacks`: orders with a chargeback, once, in the month of the first
 * @param records all that is kept of one order.
 */
export function paymentCounts(records: readonly PaymentRecord[]): Contribution[] {
  const refunds = records.filter(({ type }) => type === 'refund').sort(inTime);
  const [chargeback] = records.filter(({ type }) => type === 'chargeback').sort(inTime);
  const counts = oncePerMonth(refunds, 'refunds');
  for (const { marketplace, day, currency, sales, shipping } of refunds) {
    const by = -(sales + shipping);
    if (by !== 0) counts.push({ marketplace, month: day.slice(0, 7), name: `refunded-amount:${currency}`, by });
  }
  const full = fullRefund(refunds, paidFor(records));
  if (full) counts.push(...oncePerMonth([full], 'refunded-orders'));
  if (chargeback) counts.push(...oncePerMonth([chargeback], 'chargebacks'));
  return counts;
}
