// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Course } from '../../lib/import/course';
import { importReport } from '../../lib/import/import-report';
import { inspectReport } from '../../lib/import/inspect-report';
import { History } from '../../lib/storage/database';
import { orderReport } from '../domain/import/order-rows';
import { keptCounts, recount } from './recount';

let db: History;
let opened = 0;
const fresh = (): History => {
  db = new History(`import-others-${opened++}`);
  return db;
};
afterEach(() => db?.delete());

const course: Course = { progress: () => {}, cancelled: false };
const AT = '2026-10-01T00:00:00.000Z';
const take = (text: string, order: object = {}) =>
  importReport(db, new Blob([text]), { encoding: 'utf-8', at: AT, toldAt: AT, ...order }, course);

const samples = join(import.meta.dirname, '..', 'domain', 'import', 'samples');
const [RETURNS_HEAD = ''] = readFileSync(join(samples, 'returns.us.tsv'), 'utf8').split('\n');
const id = (number: number): string => `114-0000001-${String(number).padStart(7, '0')}`;

const payments = (
  rows: readonly (readonly [
    date: string,
    type: string,
    order: string,
    sku: string,
    sales: string,
    shipping?: string,
  ])[],
) =>
  [
    '"All amounts in USD, unless specified"',
    '"date/time","type","order id","sku","quantity","marketplace","product sales","shipping credits","total"',
    ...rows.map(([date, type, order, sku, sales, shipping = '0']) =>
      [`${date} 1:05:33 PM PST`, type, order, sku, '1', 'amazon.com', sales, shipping, sales]
        .map((cell) => `"${cell}"`)
        .join(','),
    ),
  ].join('\n');

const returns = (
  rows: readonly (readonly [day: string, order: string, claim: string, amount: string, sku?: string])[],
) =>
  [
    RETURNS_HEAD,
    ...rows.map(([day, order, claim, amount, sku = 'SKU-1']) =>
      RETURNS_HEAD.trim()
        .split('\t')
        .map(
          (column) =>
            ({
              ...{ 'Order ID': order, 'Return request date': day, 'A-to-Z Claim': claim, 'Order Amount': amount },
              ...{ 'Merchant SKU': sku, 'Return quantity': '1', 'Currency code': 'USD', 'Item Name': 'Example widget' },
            })[column] ?? '',
        )
        .join('\t'),
    ),
  ].join('\n');

describe('a payments report', () => {
  it('counts an order once a month, and as refunded where a product came back in full', async () => {
    fresh();
    const text = payments([
      ['Mar 2, 2026', 'Order', id(1), 'A', '24.00', '5.00'],
      ['Mar 2, 2026', 'Order', id(1), 'B', '10.00'],
      // In part, twice in a month, and the rest in the next.
      ['Mar 8, 2026', 'Refund', id(1), 'A', '-10.00', '-5.00'],
      ['Mar 9, 2026', 'Refund', id(1), 'A', '-4.00'],
      ['Apr 9, 2026', 'Refund', id(1), 'A', '-10.00'],
      // Its price is not known.
      ['Mar 9, 2026', 'Refund', id(2), 'A', '-24.00'],
      ['Mar 9, 2026', 'Chargeback Refund', id(3), 'A', '-24.00'],
      ['Apr 9, 2026', 'Chargeback Refund', id(3), 'A', '-1.00'],
      ['Mar 9, 2026', 'Service Fee', '', '', '0'],
    ]);
    expect(await take(text)).toMatchObject({ kind: 'payments', taken: 9, refused: 0 });
    const counts = {
      ...{ 'US/2026-03 refunds': 2, 'US/2026-03 refunded-amount:USD': 4300, 'US/2026-03 chargebacks': 1 },
      ...{ 'US/2026-04 refunds': 1, 'US/2026-04 refunded-amount:USD': 1000, 'US/2026-04 refunded-orders': 1 },
    };
    expect(await keptCounts(db)).toEqual(counts);
    expect(await take(text)).toMatchObject({ taken: 0, changed: 0, known: 9 });
    expect(await keptCounts(db)).toEqual(counts);
    expect(await db.coverage.toArray()).toMatchObject([
      { kind: 'payments', marketplace: 'US', from: '2026-03-02', to: '2026-04-09' },
    ]);
  });

  it('knows by the orders report what was paid, whichever of both comes first', async () => {
    const orders = orderReport([
      { 'amazon-order-id': id(2), sku: 'A', 'item-price': '24.00', 'purchase-date': '2026-02-20T18:00:00+00:00' },
    ]);
    const refund = payments([['Mar 9, 2026', 'Refund', id(2), 'A', '-24.00']]);
    for (const reports of [
      [orders, refund],
      [refund, orders],
      [refund, orders, refund],
    ]) {
      fresh();
      for (const report of reports) await take(report);
      expect(await keptCounts(db)).toMatchObject({ 'US/2026-03 refunds': 1, 'US/2026-03 refunded-orders': 1 });
      expect(await keptCounts(db)).toEqual(await recount(db));
      await db.delete();
    }
  });

  it('keeps rows that name no store once it is said which', async () => {
    const text = payments([['Mar 9, 2026', 'Transfer', '', '', '0']]).replace('amazon.com', '');
    expect(await inspectReport(new Blob([text]), course)).toMatchObject({ kind: 'payments', rows: 0, storeless: 1 });
    fresh();
    expect(await take(text)).toMatchObject({ taken: 0, refused: 1 });
    expect(await take(text, { marketplace: 'US' })).toMatchObject({ taken: 1, refused: 0 });
  });
});

describe('a returns report', () => {
  it('counts requests, and orders with a claim once', async () => {
    fresh();
    const text = returns([
      ['10-Sep-2026', id(1), 'Y', '24.00'],
      ['11-Oct-2026', id(1), 'Y', '30.00', 'SKU-2'],
      ['11-Oct-2026', id(2), 'N', '24.00'],
    ]);
    expect(await take(text, { marketplace: 'US' })).toMatchObject({ kind: 'returns', taken: 3 });
    const counts = {
      ...{ 'US/2026-09 returns': 1, 'US/2026-09 claims': 1, 'US/2026-09 claim-amount:USD': 3000 },
      'US/2026-10 returns': 2,
    };
    expect(await keptCounts(db)).toEqual(counts);
    expect(await take(text, { marketplace: 'US', at: '2026-10-02T00:00:00.000Z' })).toMatchObject({
      known: 3,
      changed: 0,
    });
    expect(await keptCounts(db)).toEqual(counts);
    expect(await db.products.toArray()).toMatchObject([{ sku: 'SKU-1', title: 'Example widget' }, { sku: 'SKU-2' }]);
  });

  it('takes the store that was said last, of the same file too', async () => {
    fresh();
    const text = returns([['10-Sep-2026', id(1), 'N', '24.00']]);
    await take(text, { marketplace: 'US' });
    expect(await take(text, { marketplace: 'CA', toldAt: '2026-10-03T00:00:00.000Z' })).toMatchObject({ changed: 1 });
    expect(await keptCounts(db)).toEqual({ 'CA/2026-09 returns': 1 });
  });

  it('knows its stores by the orders report, whichever of both comes first', async () => {
    const orders = orderReport([{ 'amazon-order-id': id(1), 'sales-channel': 'Amazon.ca', currency: 'CAD' }]);
    const asked = returns([['10-Sep-2026', id(1), 'N', '24.00']]);
    for (const reports of [
      [orders, asked],
      [asked, orders],
    ]) {
      fresh();
      for (const report of reports) await take(report);
      expect(await db.returns.toArray()).toMatchObject([{ marketplace: 'CA' }]);
      expect(await keptCounts(db)).toMatchObject({ 'CA/2026-09 returns': 1 });
      expect(await keptCounts(db)).toEqual(await recount(db));
      await db.delete();
    }
  });
});

describe('a performance report', () => {
  it('is known by its shape, shown and taken', async () => {
    const range = { reportingDateFrom: '2026-08-20T00:00Z', reportingDateTo: '2026-09-18T23:59Z' };
    const text = `\ufeff${JSON.stringify({
      performanceMetrics: [
        { marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate: { reportingDateRange: range, rate: 0.03, status: 'GOOD' } },
      ],
    })}`;
    expect(await inspectReport(new Blob([text]), course)).toMatchObject({
      ...{ kind: 'performance', rows: 1, refused: 0, stores: [{ code: 'US', rows: 1 }] },
      span: { from: '2026-08-20', to: '2026-09-18' },
    });
    fresh();
    expect(await take(text)).toMatchObject({ kind: 'performance', taken: 1 });
    expect(await take(text)).toMatchObject({ kind: 'performance', taken: 0, known: 1 });
    expect(await db.health.toArray()).toMatchObject([{ metric: 'late-shipment-rate', rate: 30_000 }]);
    expect(await db.coverage.toArray()).toMatchObject([{ kind: 'performance', from: '2026-08-20', to: '2026-09-18' }]);
    expect(await inspectReport(new Blob(['{"orders": []}']), course)).toBe('strange');
  });
});

it('counts come to the same whatever comes in which order', async () => {
  const order = fc.integer({ min: 1, max: 3 });
  const day = fc.integer({ min: 10, max: 28 });
  const report = fc.oneof(
    fc
      .array(
        fc.tuple(
          order,
          fc.constantFrom('Order', 'Refund'),
          fc.constantFrom('12.00', '24.00'),
          day,
          fc.constantFrom('Mar', 'Apr'),
        ),
      )
      .map((rows) =>
        payments(
          rows.map(([number, type, sales, date, month]) => [
            `${month} ${date}, 2026`,
            type,
            id(number),
            'SKU-1',
            type === 'Order' ? sales : `-${sales}`,
          ]),
        ),
      ),
    fc
      .array(fc.tuple(order, fc.constantFrom('Y', 'N'), day))
      .map((rows) => returns(rows.map(([number, claim, date]) => [`${date}-Mar-2026`, id(number), claim, '24.00']))),
    fc.array(fc.tuple(order, fc.constantFrom('Shipped', 'Cancelled'), day)).map((rows) =>
      orderReport(
        rows.map(([number, status, date]) => ({
          'amazon-order-id': id(number),
          'order-status': status,
          'purchase-date': '2026-02-01T18:00:00+00:00',
          'last-updated-date': `2026-03-${date}T00:00:00+00:00`,
        })),
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 4 }), async (reports) => {
      const kept: unknown[] = [];
      for (const each of [reports, [...reports, ...reports], [...reports].reverse()]) {
        fresh();
        for (const text of each) await take(text, { marketplace: 'US' });
        expect(await keptCounts(db)).toEqual(await recount(db));
        kept.push(await keptCounts(db));
        await db.delete();
      }
      expect(kept[1]).toEqual(kept[0]);
      expect(kept[2]).toEqual(kept[0]);
    }),
    { numRuns: 15 },
  );
});
