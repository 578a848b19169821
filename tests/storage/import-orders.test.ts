// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { figures } from '../../lib/domain/month/figures';
import { monthViews } from '../../lib/domain/month/view';
import type { Course } from '../../lib/import/course';
import { importReport } from '../../lib/import/import-report';
import { inspectReport } from '../../lib/import/inspect-report';
import { History } from '../../lib/storage/database';
import { keptMonths } from '../../lib/storage/month-queries';
import { orderReport } from '../domain/import/order-rows';
import { keptCounts, recount } from './recount';

let db: History;
let opened = 0;
const fresh = (): History => {
  db = new History(`import-orders-${opened++}`);
  return db;
};
afterEach(() => db?.delete());

const course: Course = { progress: () => {}, cancelled: false };
const AT = '2026-10-01T00:00:00.000Z';
const ORDER = { encoding: 'utf-8', at: AT, toldAt: AT } as const;
const id = (number: number): string => `114-0000001-${String(number).padStart(7, '0')}`;
type Rows = Parameters<typeof orderReport>[0];
const take = (rows: Rows, order: object = {}) =>
  importReport(db, new Blob([orderReport(rows)]), { ...ORDER, ...order }, course, 30);

/** So many orders of September, every third with a second line, every fifth cancelled. */
const many = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => {
    const cancelled = index % 5 === 4;
    const row = {
      'amazon-order-id': id(index),
      'purchase-date': `2026-09-${String(2 + (index % 20)).padStart(2, '0')}T18:00:00+00:00`,
      'item-price': cancelled ? '' : '10.00',
      ...(cancelled && { 'order-status': 'Cancelled', 'item-status': 'Cancelled', quantity: '0' }),
    };
    return index % 3 === 0 ? [row, { ...row, sku: 'SKU-2', 'product-name': 'Second widget' }] : [row];
  }).flat();

/** Everything that is kept, without the moments of coverage. */
const all = async () => ({
  sales: await db.sales.toArray(),
  products: await db.products.toArray(),
  months: await keptCounts(db),
});

describe('an all orders report', () => {
  it('is kept as orders, counted in the month of purchase, with products once and the days that it covers', async () => {
    fresh();
    const result = await take([
      { 'amazon-order-id': id(1) },
      { 'amazon-order-id': id(1), sku: 'SKU-2', 'product-name': 'Second widget', 'item-price': '7.50', quantity: '1' },
      {
        'amazon-order-id': id(2),
        'order-status': 'Cancelled',
        'item-status': 'Cancelled',
        quantity: '0',
        'item-price': '',
      },
      {
        'amazon-order-id': id(3),
        'order-status': 'Pending',
        'purchase-date': '2026-10-01T12:00:00+00:00',
        currency: '',
        'item-price': '',
        'shipping-price': '',
      },
      { 'amazon-order-id': id(4), 'sales-channel': 'Amazon.de', currency: 'EUR' },
    ]);
    expect(result).toEqual({
      kind: 'orders',
      taken: 5,
      changed: 0,
      known: 0,
      refused: 0,
      held: 0,
      refusedRows: [],
      cancelled: false,
    });
    expect(await keptCounts(db)).toEqual({
      ...{ 'US/2026-09 orders': 1, 'US/2026-09 units': 3, 'US/2026-09 sales:USD': 3150, 'US/2026-09 cancelled': 1 },
      ...{ 'US/2026-10 orders': 1, 'US/2026-10 units': 2 },
      ...{ 'DE/2026-09 orders': 1, 'DE/2026-09 units': 2, 'DE/2026-09 sales:EUR': 2400 },
    });
    expect(await db.products.toArray()).toMatchObject([
      { sku: 'SKU-1', title: 'Example widget', asin: 'B000000001', seenAt: AT },
      { sku: 'SKU-2', title: 'Second widget' },
    ]);
    expect(await db.coverage.toArray()).toMatchObject([
      { kind: 'orders', marketplace: 'DE', from: '2026-09-01', to: '2026-09-01', at: AT },
      { kind: 'orders', marketplace: 'US', from: '2026-09-01', to: '2026-10-01' },
    ]);
    expect(JSON.stringify(await db.sales.toArray())).not.toMatch(/widget|Example Town|00000"/);
  });

  it('covers the days that the person says, or none', async () => {
    fresh();
    await take([{}], { span: { from: '2026-08-01', to: '2026-09-30' } });
    expect(await db.coverage.toArray()).toMatchObject([{ marketplace: 'US', from: '2026-08-01', to: '2026-09-30' }]);
    await db.coverage.clear();
    await take([{}], { span: 'none' });
    expect(await db.coverage.count()).toBe(0);
  });

  it('changes nothing the second time', async () => {
    fresh();
    const rows = many(100);
    expect(await take(rows)).toMatchObject({ taken: rows.length, known: 0 });
    const before = await all();
    expect(await take(rows, { at: '2026-10-02T00:00:00.000Z' })).toMatchObject({
      taken: 0,
      changed: 0,
      known: rows.length,
    });
    const after = await all();
    expect({ ...after, products: [] }).toEqual({ ...before, products: [] });
    expect(after.months).toEqual(await recount(db));
  });

  it('is put together again where the rows of an order stand apart', async () => {
    fresh();
    const rows = many(100);
    await take(rows);
    const expected = await all();
    await db.delete();
    fresh();
    await take([...rows].sort((a, b) => ((a.sku ?? '') < (b.sku ?? '') ? -1 : 1)));
    expect(await all()).toEqual(expected);
  });

  it('takes what changed since from a later report, and nothing from an earlier one', async () => {
    fresh();
    const earlier = [{ 'amazon-order-id': id(1) }, { 'amazon-order-id': id(2) }];
    const later = [
      {
        'amazon-order-id': id(1),
        'order-status': 'Cancelled',
        'item-status': 'Cancelled',
        'last-updated-date': '2026-09-20T00:00:00+00:00',
        'item-price': '',
      },
      { 'amazon-order-id': id(2), 'last-updated-date': '2026-09-20T00:00:00+00:00' },
    ];
    await take(earlier);
    expect(await take(later)).toMatchObject({ taken: 0, changed: 1, known: 1 });
    const expected = await all();
    expect(expected.months).toMatchObject({
      'US/2026-09 orders': 1,
      'US/2026-09 cancelled': 1,
      'US/2026-09 sales:USD': 2400,
    });
    expect(await take(earlier)).toMatchObject({ taken: 0, changed: 0, known: 2 });
    expect(await all()).toEqual(expected);
    await db.delete();
    fresh();
    await take(later);
    await take(earlier);
    expect(await all()).toEqual(expected);
  });

  it('refuses a broken row by its line and keeps the rest', async () => {
    fresh();
    const rows = [
      { 'amazon-order-id': id(1) },
      { 'amazon-order-id': id(2), quantity: 'two' },
      { 'amazon-order-id': id(3) },
    ];
    expect(await take(rows)).toMatchObject({
      taken: 2,
      refused: 1,
      refusedRows: [{ line: 3, reason: 'importRefusedQuantity', value: 'two' }],
    });
    expect(await db.sales.count()).toBe(2);
  });

  const coverage = async () =>
    (await db.coverage.toArray()).map(({ marketplace, from, to }) => [marketplace, from, to].join(' '));
  const SPAN = { span: { from: '2026-09-01', to: '2026-09-30' } };
  const dated = (number: number, day: string, parts: Rows[number] = {}) => ({
    ...{ 'amazon-order-id': id(number), 'purchase-date': `2026-09-${day}T18:00:00+00:00` },
    ...parts,
  });

  it('leaves days of which rows were refused out of what it covers, and says so', async () => {
    fresh();
    const rows = [
      dated(1, '01'),
      dated(2, '10', { 'item-price': '1,024.50' }),
      dated(3, '11', { quantity: 'two' }),
      dated(4, '20'),
      dated(5, '20', { 'sales-channel': 'Amazon.de', currency: 'EUR' }),
      dated(6, '25', { 'sales-channel': 'Amazon.de', currency: 'XYZ' }),
      dated(7, '26', { 'sales-channel': 'Non-Amazon' }),
    ];
    expect(await take(rows, SPAN)).toMatchObject({
      ...{ taken: 3, refused: 4 },
      incomplete: [
        { from: '2026-09-10', to: '2026-09-11' },
        { from: '2026-09-25', to: '2026-09-25' },
      ],
    });
    expect(await coverage()).toEqual([
      'DE 2026-09-01 2026-09-24',
      'DE 2026-09-26 2026-09-30',
      'US 2026-09-01 2026-09-09',
      'US 2026-09-12 2026-09-30',
    ]);
  });

  it('covers no day where nobody can tell the day of a refused row, and where it was cut off', async () => {
    fresh();
    const [a, b] = [dated(1, '01'), dated(2, '20')];
    const untold = { untold: true, incomplete: [SPAN.span] };
    expect(await take([a, b, dated(3, '31')], SPAN)).toMatchObject({ taken: 2, refused: 1, ...untold });
    const text = orderReport([a, b, dated(3, '21'), dated(4, '22')]);
    const cut = new Blob([text.slice(0, text.lastIndexOf('00000'))]);
    expect(await importReport(db, cut, { ...ORDER, ...SPAN }, course)).toMatchObject({
      ...{ taken: 1, known: 2, refused: 1, refusedRows: [{ line: 5, reason: 'importRefusedCut', value: id(4) }] },
      ...untold,
    });
    expect(await coverage()).toEqual([]);
    expect(await take([a, b], SPAN)).not.toHaveProperty('incomplete');
    expect(await coverage()).toEqual(['US 2026-09-01 2026-09-30']);
  });

  it('without a row covers the days of the store that the person says, and none where it does not say', async () => {
    fresh();
    expect(await inspectReport(new Blob([orderReport([])]), course)).toMatchObject({ rows: 0, refused: 0 });
    await take([], SPAN);
    expect(await coverage()).toEqual([]);
    await take([], { marketplace: 'US' });
    expect(await coverage()).toEqual([]);
    await take([dated(1, '31')], { ...SPAN, marketplace: 'US' });
    expect(await coverage()).toEqual([]);
    expect(await take([], { ...SPAN, marketplace: 'US' })).toMatchObject({ taken: 0, known: 0, refused: 0 });
    expect(await coverage()).toEqual(['US 2026-09-01 2026-09-30']);
    const { months, coverage: spans } = await keptMonths(db, '2026-09', '2026-09');
    const views = monthViews({ months, coverage: spans }, ['2026-09'], { store: 'US', off: [] });
    expect(views.map((view) => figures.orders.cell(view, undefined))).toEqual([
      { state: 'value', value: 0, extent: { of: 'month' } },
    ]);
  });

  it('says of how many rows that they say the same as another of their order', async () => {
    const file = new Blob([orderReport([dated(1, '01'), dated(1, '01'), dated(1, '01', { quantity: '1' })])]);
    expect(await inspectReport(file, course)).toMatchObject({ rows: 3, twins: 1 });
    expect(await inspectReport(new Blob([orderReport([dated(1, '01')])]), course)).not.toHaveProperty('twins');
  });

  it.each([1, 2, 3])(
    'leaves nothing by half when it ends in the middle of write %i, and is completed by taking it again',
    async (nth) => {
      fresh();
      const rows = many(100);
      let writes = 0;
      // The last thing that a chunk writes: all that stands in front of it is in the same transaction.
      const end = (): void => {
        if (++writes === nth) throw new Error('killed');
      };
      db.months.hook('creating', end);
      db.months.hook('updating', end);
      await expect(take(rows)).rejects.toThrow();
      db.months.hook('creating').unsubscribe(end);
      db.months.hook('updating').unsubscribe(end);
      expect(await db.sales.count()).toBeLessThan(100);
      expect(await keptCounts(db)).toEqual(await recount(db));
      expect(await db.coverage.count()).toBe(0);
      await take(rows);
      const completed = await all();
      expect(completed.sales).toHaveLength(100);
      expect(completed.months).toEqual(await recount(db));
      await db.delete();
      fresh();
      await take(rows);
      expect(completed).toEqual(await all());
    },
  );

  it('sets a damaged order aside and begins anew', async () => {
    fresh();
    await take([{}]);
    const [sale] = await db.sales.toArray();
    await db.sales.put({ ...sale, lines: 'none' } as never);
    await db.months.clear();
    await take([{}]);
    expect(await db.damaged.where('table').equals('sales').count()).toBe(1);
    expect(await db.sales.toArray()).toEqual([sale]);
    expect(await keptCounts(db)).toEqual(await recount(db));
  });

  it('is shown before it is taken: stores, days, first rows, what cannot be taken, and by which days it was asked for', async () => {
    const rows = [...many(40), { 'amazon-order-id': 'x' }, { 'amazon-order-id': id(99), 'sales-channel': 'Amazon.de' }];
    expect(await inspectReport(new Blob([orderReport(rows)]), course)).toMatchObject({
      ...{ kind: 'orders', encoding: 'utf-8', rows: 55, refused: 1, basis: 'order-date' },
      refusedRows: [{ line: 56, reason: 'importRefusedOrderId', value: 'x' }],
      stores: [
        { code: 'US', rows: 54 },
        { code: 'DE', rows: 1 },
      ],
      span: { from: '2026-09-01', to: '2026-09-21' },
      preview: { rows: { length: 5 } },
    });
    // Changed in September only, bought all through the summer.
    const changed = Array.from({ length: 60 }, (_, index) => ({
      'amazon-order-id': id(index),
      'purchase-date': `2026-0${index < 10 ? 6 : 9}-${10 + (index % 10)}T18:00:00+00:00`,
      'last-updated-date': `2026-09-${10 + (index % 20)}T18:00:00+00:00`,
    }));
    expect(await inspectReport(new Blob([orderReport(changed)]), course)).toMatchObject({ basis: 'last-update' });
  });

  it('says which columns are missing', async () => {
    const text = orderReport([{}]).replace('sales-channel', 'channel');
    expect(await inspectReport(new Blob([text]), course)).toEqual({ kind: 'orders', lacks: ['sales-channel'] });
  });
});
