import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../lib/domain/ledger';
import { together } from '../../lib/domain/month/goodwill';
import type { ProductRecord } from '../../lib/domain/report/product';
import { History } from '../../lib/storage/database';
import { goodwillOfMonth } from '../../lib/storage/month-goodwill';
import { putLedger } from '../../lib/storage/month-ledger';
import { keptMonths } from '../../lib/storage/month-queries';

const db = new History('goodwill-test');
const stores = ['US', 'DE', undefined] as const;
const reasons = ['defective', 'not-received', undefined] as const;
const parts = ['other', 'return-shipping', 'refund'] as const;
const states = ['submitted', 'shown', 'withdrawn', 'not-shown'] as const;
const products = [
  { asin: 'B000000001', sku: 'KT-1' },
  // The form of this one named the seller's number alone.
  { sku: 'KT-1' },
  { sku: 'LOOSE' },
  {},
  { asin: 'B000000002' },
];

const of = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** Stores, parts, reasons and states each go round at a pace of their own, so that every combination comes. */
const entries = Array.from({ length: 900 }, (_, n): LedgerEntry => {
  const store = of(stores, n);
  return {
    id: `entry-${n}`,
    orderId: `114-0000001-${String(n).padStart(7, '0')}`,
    at: '2026-10-12T12:00:00.000Z',
    month: n % 11 === 0 ? '2026-09' : '2026-10',
    ...(store && { marketplace: store }),
    part: of(parts, Math.floor(n / 3)),
    money: { amount: 100 + n, currency: store === 'DE' ? 'EUR' : 'USD' },
    ...(of(reasons, Math.floor(n / 9)) && { reason: of(reasons, Math.floor(n / 9)) }),
    ...of(products, n),
    state: of(states, Math.floor(n / 27)),
  };
});

const product = (sku: string, more: object): ProductRecord =>
  ({ sku, seenAt: '2026-10-01T00:00:00.000Z', ...more }) as ProductRecord;

beforeAll(async () => {
  await db.products.bulkPut([
    product('KT-1', { asin: 'B000000001', title: 'Old kettle' }),
    product('KT-1-B', { asin: 'B000000001', title: 'غلاية', seenAt: '2026-10-09T00:00:00.000Z' }),
    product('LOOSE', { title: '=Loose lid' }),
  ]);
  await db.transaction('rw', [db.ledger, db.months], () => putLedger(db, entries));
});
afterAll(() => db.delete());

/** By a plain loop over what was made above. */
function expected(keep: (entry: LedgerEntry) => boolean): { count: number; usd: number; eur: number } {
  const sums = { count: 0, usd: 0, eur: 0 };
  for (const entry of entries) {
    const isGiven = entry.state === 'submitted' || entry.state === 'shown';
    if (entry.month !== '2026-10' || entry.part === 'refund' || !isGiven || !keep(entry)) continue;
    sums.count += 1;
    sums[entry.money.currency === 'EUR' ? 'eur' : 'usd'] += entry.money.amount;
  }
  return sums;
}
const sumsOf = (found: Parameters<typeof together>[0][number] | undefined) => ({
  count: found?.count ?? 0,
  usd: found?.amounts.find(({ currency }) => currency === 'USD')?.amount ?? 0,
  eur: found?.amounts.find(({ currency }) => currency === 'EUR')?.amount ?? 0,
});

const asks = {
  'all stores': { asked: { stores: ['US', 'DE'] as const, all: true }, fits: () => true },
  'one store': {
    asked: { stores: ['DE'] as const, all: false },
    fits: ({ marketplace }: LedgerEntry) => marketplace === 'DE',
  },
};

describe.each(Object.entries(asks))('goodwill of a month in %s', (_, { asked, fits }) => {
  const found = () => goodwillOfMonth(db, { ...asked, month: '2026-10' });
  it.each(reasons)('by reason %s is what a plain loop adds up', async (reason) => {
    const { reasons: list } = await found();
    expect(list).toHaveLength(3);
    const wanted = expected((entry) => fits(entry) && entry.reason === reason);
    expect(wanted.count).toBeGreaterThan(0);
    expect(sumsOf(list.find((each) => each.reason === reason))).toEqual(wanted);
  });
  it('by product has each once, by whichever number it was named', async () => {
    const { products: list } = await found();
    expect(list.map(({ asin, sku, title }) => `${asin ?? sku} ${title}`).sort()).toEqual([
      'B000000001 غلاية',
      'B000000002 undefined',
      'LOOSE =Loose lid',
      'undefined undefined',
    ]);
    const kettle = expected((entry) => fits(entry) && (entry.asin === 'B000000001' || entry.sku === 'KT-1'));
    expect(sumsOf(list.find(({ asin }) => asin === 'B000000001'))).toEqual(kettle);
  });
  it('comes to the figures of the month, by reason and by product', async () => {
    const { reasons: byReason, products: byProduct } = await found();
    const { months } = await keptMonths(db, '2026-10', '2026-10');
    const ids = asked.all ? ['US/2026-10', 'DE/2026-10', '-/2026-10'] : ['DE/2026-10'];
    const counted = (name: string): number =>
      months.reduce((sum, { id, counts }) => sum + (ids.includes(id) ? (counts[name] ?? 0) : 0), 0);
    const figures = { count: counted('concessions'), usd: counted('goodwill:USD'), eur: counted('goodwill:EUR') };
    expect(figures).toEqual(expected(fits));
    expect(sumsOf(together(byReason))).toEqual(figures);
    expect(sumsOf(together(byProduct))).toEqual(figures);
  });
});

it('has nothing of a month without concessions', async () => {
  expect(await goodwillOfMonth(db, { stores: ['US'], all: true, month: '2026-08' })).toEqual({
    reasons: [],
    products: [],
  });
});
