import type { Page } from 'puppeteer-core';
import { putRecords } from './database.ts';

/** The month so many months before this one, as `YYYY-MM`. */
export function monthAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}

const pad = (number: number): string => String(number).padStart(7, '0');
const orderId = (month: number, number: number): string => `114-${pad(month)}-${pad(number)}`;
const MONTHS = 14;
/** In the month before this one more feedback is negative than is good, and of this month nothing was imported. */
const BAD = 1;

const counts = (ago: number): Record<string, number> => ({
  orders: 400 + ago * 10,
  units: 520 + ago * 11,
  'sales:USD': 1_234_500 + ago * 9_900,
  refunds: 21,
  'refunded-orders': 12,
  'refunded-amount:USD': 45_900,
  returns: 17,
  claims: 1,
  'claim-amount:USD': 4_999,
  'feedback-5': 80,
  'feedback-3': 5,
  'feedback-1': ago === BAD ? 9 : 2,
  struck: 1,
  defects: ago === BAD ? 8 : 2,
  'replies-answered': 40,
  'replies-in-time': 38 - (ago % 3),
  'replies-minutes': 40 * 190,
  'replies-waiting': ago === 0 ? 2 : 0,
  'replies-uncertain': 3,
  concessions: 4,
  'goodwill:USD': 3_998 + 500 * (ago % 4),
  'goodwill-reason-defective:USD': 3_998,
  'given-refund:USD': 20_000,
});

const seenAt = (day: string): string => `${day}T12:00:00.000Z`;

function negative(ago: number, number: number): object {
  const day = `${monthAgo(ago)}-0${1 + (number % 9)}`;
  const at = seenAt(day);
  return {
    orderId: orderId(ago, number),
    firstSeenAt: at,
    lastSeenAt: at,
    shown: { at, value: { rating: 1, comment: number % 2 ? 'The kettle arrived three weeks late' : 'Arrived broken' } },
    readings: [{ at, value: { day } }],
    marketplace: { at, value: 'US' },
    day,
    lowSince: day,
  };
}

/** What the concessions of the bad month were given for: four, which come to what its counts say. */
const concessions = (): object[] =>
  [
    { amount: 1_999, reason: 'defective', asin: 'B000000001' },
    { amount: 1_999, reason: 'defective', asin: 'B000000002' },
    { amount: 400, reason: 'not-received', asin: 'B000000001' },
    { amount: 100, asin: 'B000000001' },
  ].map(({ amount, ...more }, number) => ({
    id: `${orderId(BAD, number)}/given`,
    orderId: orderId(BAD, number),
    at: seenAt(`${monthAgo(BAD)}-10`),
    month: monthAgo(BAD),
    marketplace: 'US',
    part: 'other',
    money: { amount, currency: 'USD' },
    state: 'shown',
    ...more,
  }));

/** Fills the history with months of one shop: counts, what reports cover, and the negative feedback of the bad month. */
export async function fillMonths(page: Page): Promise<void> {
  const months = Array.from({ length: MONTHS }, (_, ago) => ({
    id: `US/${monthAgo(ago)}`,
    marketplace: 'US',
    month: monthAgo(ago),
    counts: Object.fromEntries(Object.entries(counts(ago)).filter(([, by]) => by !== 0)),
  }));
  const coverage = ['orders', 'payments', 'returns'].flatMap((kind) =>
    Array.from({ length: MONTHS - 1 }, (_, index) => ({
      id: `${kind}/US/${monthAgo(index + 1)}`,
      kind,
      marketplace: 'US',
      from: `${monthAgo(index + 1)}-01`,
      to: new Date(Date.UTC(Number(monthAgo(index).slice(0, 4)), Number(monthAgo(index).slice(5)) - 1, 0))
        .toISOString()
        .slice(0, 10),
      at: seenAt(`${monthAgo(0)}-01`),
    })),
  );
  await putRecords(page, 'months', months);
  await putRecords(page, 'coverage', coverage);
  await putRecords(page, 'ledger', concessions());
  await putRecords(page, 'products', [
    { sku: 'KT-1', asin: 'B000000001', title: 'غلاية كهربائية "1.7" لتر', seenAt: seenAt(`${monthAgo(BAD)}-10`) },
  ]);
  await putRecords(
    page,
    'feedback',
    Array.from({ length: 9 }, (_, number) => negative(BAD, number)),
  );
}
