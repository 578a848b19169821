import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { orderReport } from '../domain/import/order-rows';
import type { SampleOrder } from './month-sample';

/** Every moment of the reports is half an hour before midnight of its day in the store: another day by UTC, and at the end of a month another month. */
const CLOCK = '23:30:00';
const HOUR = 3_600_000;

/** Hours from UTC in August to October 2026: Los Angeles keeps summer time to the end, Berlin until October 25. */
const offset = (store: MarketplaceCode, day: string): number => (store === 'US' ? -7 : day < '2026-10-25' ? 2 : 1);

const instant = (store: MarketplaceCode, day: string): string =>
  new Date(Date.parse(`${day}T${CLOCK}Z`) - offset(store, day) * HOUR).toISOString().replace('.000Z', '+00:00');

const plain = (cents: number): string => (cents / 100).toFixed(2);
const grouped = (cents: number): string => plain(cents).replace(/(\d)(?=(\d{3})+\.)/g, '$1,');
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  name: MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '',
  date: Number(day.slice(8)),
});

/** An all orders report of both stores. Of several units that nobody sent back, one is a line of its own. */
export function ordersFile(orders: readonly SampleOrder[]): string {
  return orderReport(
    orders.flatMap(({ orderId, store, currency, day, cancelled, quantity, price, refund }) => {
      const line = (sku: string, units: number, cents: number) => ({
        'amazon-order-id': orderId,
        'purchase-date': instant(store, day),
        'last-updated-date': instant(store, day),
        'order-status': cancelled ? 'Cancelled' : 'Shipped',
        'item-status': cancelled ? 'Cancelled' : 'Shipped',
        'sales-channel': store === 'US' ? 'Amazon.com' : 'Amazon.de',
        sku,
        quantity: String(units),
        currency,
        'item-price': plain(cents),
        'shipping-price': '4.99',
      });
      return quantity === 1 || refund
        ? [line('KETTLE-1', quantity, price)]
        : [line('KETTLE-1', 1, 100), line('KETTLE-2', quantity - 1, price - 100)];
    }),
  );
}

/** A payments report of one store, in English. */
export function paymentsFile(orders: readonly SampleOrder[], store: MarketplaceCode): string {
  const zone = (day: string): string => (store === 'US' ? 'PDT' : offset(store, day) === 2 ? 'CEST' : 'CET');
  const when = (day: string): string => {
    const { name, date, year } = parts(day);
    return store === 'US'
      ? `${name} ${date}, ${year} 11:30:00 PM ${zone(day)}`
      : `${date} ${name} ${year} ${CLOCK} ${zone(day)}`;
  };
  const row = (day: string, type: string, orderId: string, cents: number): string =>
    [when(day), type, orderId, 'KETTLE-1', '1', store === 'US' ? 'amazon.com' : 'amazon.de', grouped(cents), '0']
      .concat(grouped(cents))
      .map((cell) => `"${cell}"`)
      .join(',');
  return [
    `"All amounts in ${store === 'US' ? 'USD' : 'EUR'}, unless specified"`,
    '"date/time","type","order id","sku","quantity","marketplace","product sales","shipping credits","total"',
    ...orders.flatMap(({ orderId, day, cancelled, price, refund, chargeback }) => [
      // What was never charged is in no report of payments.
      ...(cancelled ? [] : [row(day, 'Order', orderId, price)]),
      ...(refund ? [row(refund.day, 'Refund', orderId, -refund.amount)] : []),
      ...(chargeback ? [row(chargeback, 'Chargeback Refund', orderId, -price)] : []),
    ]),
  ].join('\n');
}

const RETURN_HEAD =
  readFileSync(join(import.meta.dirname, '../domain/import/samples/returns.us.tsv'), 'utf8').split(/\r?\n/)[0] ?? '';

/** A returns report. */
export function returnsFile(orders: readonly SampleOrder[]): string {
  const dated = (day: string): string => {
    const { date, name, year } = parts(day);
    return `${String(date).padStart(2, '0')}-${name}-${year}`;
  };
  const rows = orders.flatMap(({ orderId, day, currency, price, back }) => {
    if (!back) return [];
    const cells: Readonly<Record<string, string>> = {
      'Order ID': orderId,
      'Order date': dated(day),
      'Return request date': dated(back.day),
      'Currency code': currency,
      'A-to-Z Claim': back.claim ? 'Y' : 'N',
      'Merchant SKU': 'KETTLE-1',
      'Item Name': 'Example kettle',
      'Return quantity': '1',
      'Order Amount': plain(price),
    };
    return [RETURN_HEAD.split('\t').map((column) => cells[column] ?? '')];
  });
  return [RETURN_HEAD, ...rows.map((cells) => cells.join('\t'))].join('\n');
}

/** A feedback report of one store as it prints days: month first in the US, day first in Germany. */
export function feedbackFile(orders: readonly SampleOrder[], store: MarketplaceCode): string {
  const rows = orders.flatMap(({ orderId, stars }) => {
    if (!stars) return [];
    const { year, month, date } = parts(stars.day);
    const day = store === 'US' ? `${month}/${date}/${year % 100}` : `${date}.${month}.${year % 100}`;
    return [`${day}\t${stars.rating}\tInvented words\t\t${orderId}\tx@marketplace.amazon.com`];
  });
  return ['Date\tRating\tComments\tResponse\tOrder ID\tRater Email', ...rows].join('\n');
}
