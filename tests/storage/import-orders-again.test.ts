// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importReport } from '../../lib/import/import-report';
import { History } from '../../lib/storage/database';
import { orderReport } from '../domain/import/order-rows';
import { keptCounts } from './recount';

let opened = 0;
const AT = '2026-10-01T00:00:00.000Z';
const ORDER = { encoding: 'utf-8', at: AT, toldAt: AT } as const;
const take = (db: History, rows: readonly Row[], chunk: number) =>
  importReport(
    db,
    new Blob([
      orderReport(
        rows.map(({ order, sku, quantity, price, cancelled }) => ({
          'amazon-order-id': `114-0000001-000000${order}`,
          sku,
          quantity: String(quantity),
          'item-price': `${price}.00`,
          ...(cancelled && { 'item-status': 'Cancelled' }),
        })),
      ),
    ]),
    ORDER,
    { progress: () => {}, cancelled: false },
    chunk,
  );

type Row = { order: number; sku: string; quantity: number; price: number; cancelled: boolean };
const row: fc.Arbitrary<Row> = fc.record({
  order: fc.integer({ min: 1, max: 4 }),
  sku: fc.constantFrom('A', 'B'),
  quantity: fc.integer({ min: 1, max: 2 }),
  price: fc.integer({ min: 1, max: 2 }),
  cancelled: fc.boolean(),
});
const report = fc.array(row, { minLength: 1, maxLength: 12 });
/** The report in any order of its rows, or a part of it, and how many rows are written at once. */
const anyOrder = (rows: readonly Row[]) =>
  fc.tuple(fc.shuffledSubarray([...rows], { minLength: rows.length }), fc.integer({ min: 1, max: 5 }));
const anyPart = (rows: readonly Row[]) =>
  fc.tuple(fc.shuffledSubarray([...rows], { minLength: 1 }), fc.integer({ min: 1, max: 5 }));

/** What a report comes to, by adding up its rows. */
function counted(rows: readonly Row[]): Record<string, number> {
  const counting = rows.filter(({ cancelled }) => !cancelled);
  const sum = (of: (row: Row) => number) => counting.reduce((all, each) => all + of(each), 0);
  const all = {
    'US/2026-09 orders': new Set(rows.map(({ order }) => order)).size,
    'US/2026-09 units': sum(({ quantity }) => quantity),
    'US/2026-09 sales:USD': sum(({ price }) => price * 100),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value > 0));
}

it('comes to the sum of its rows in any order of them, however often and in whatever parts it is taken', async () => {
  const taken = report.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.array(anyPart(rows), { maxLength: 2 }),
      anyOrder(rows),
      fc.array(fc.oneof(anyPart(rows), anyOrder(rows)), { maxLength: 2 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(taken, async ([rows, before, whole, after]) => {
      const db = new History(`import-orders-again-${opened++}`);
      try {
        for (const [part, chunk] of [...before, whole]) await take(db, part, chunk);
        expect(await keptCounts(db)).toEqual(counted(rows));
        const sales = await db.sales.toArray();
        for (const [part, chunk] of after)
          expect(await take(db, part, chunk)).toMatchObject({ taken: 0, changed: 0, known: part.length });
        expect(await keptCounts(db)).toEqual(counted(rows));
        expect(await db.sales.toArray()).toEqual(sales);
      } finally {
        await db.delete();
      }
    }),
    { numRuns: 60 },
  );
});

it('keeps both lines of a product that stand in two files, and replaces them all by a later change', async () => {
  const db = new History(`import-orders-again-${opened++}`);
  const line = { order: 1, sku: 'A', quantity: 1, price: 10, cancelled: false };
  const other = { ...line, quantity: 2, price: 20 };
  await take(db, [other], 1);
  await take(db, [line], 1);
  expect(await keptCounts(db)).toEqual(counted([line, other]));
  const later = orderReport([
    { 'amazon-order-id': '114-0000001-0000001', sku: 'A', 'last-updated-date': '2026-09-20T00:00:00+00:00' },
  ]);
  await importReport(db, new Blob([later]), ORDER, { progress: () => {}, cancelled: false });
  expect(await keptCounts(db)).toMatchObject({ 'US/2026-09 units': 2, 'US/2026-09 sales:USD': 2400 });
  await db.delete();
});
