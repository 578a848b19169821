import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CausesAsked, findCauses } from '../../lib/dashboard/find-causes';
import type { FeedbackRecord } from '../../lib/domain/feedback/feedback-record';
import type { LedgerEntry } from '../../lib/domain/ledger';
import { LOOKED_THROUGH } from '../../lib/domain/month/causes';
import type { ReturnRecord } from '../../lib/domain/report/return';
import { History } from '../../lib/storage/database';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';

let db: History;
beforeEach(() => {
  db = new History(`causes-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const asked: CausesAsked = { from: '2026-11-09', to: '2026-11-15', stores: ['US'], all: true };

const refund = (number: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: `${orderIdOf(number)}/refund`,
  orderId: orderIdOf(number),
  at: '2026-11-12T18:00:00.000Z',
  month: '2026-11',
  marketplace: 'US',
  part: 'refund',
  money: { amount: 1_000, currency: 'USD' },
  reason: 'defective',
  state: 'shown',
  ...more,
});

it('counts a reason once a press, of the days and stores that are asked for', async () => {
  await db.ledger.bulkPut([
    refund(1),
    refund(1, { id: 'other', part: 'other' }),
    refund(2, { reason: 'late-dispatch', marketplace: undefined }),
    refund(3, { marketplace: 'DE' }),
    refund(4, { at: '2026-11-20T18:00:00.000Z' }),
  ]);
  const { refundReasons, cut } = await findCauses(db, asked);
  expect(refundReasons).toEqual([
    { reason: 'defective', count: 1 },
    { reason: 'late-dispatch', count: 1 },
  ]);
  expect(cut).toBe(false);
});

it('says so where there are more refunds than it looks through', async () => {
  await db.ledger.bulkPut(Array.from({ length: 501 }, (_, number) => refund(number)));
  expect(await findCauses(db, asked)).toMatchObject({
    refundReasons: [{ reason: 'defective', count: 500 }],
    cut: true,
  });
});

const dayAt = (number: number): string => `2026-11-${String(9 + (number % 7)).padStart(2, '0')}`;

const sentBack = (number: number, more: Partial<ReturnRecord> = {}): ReturnRecord => ({
  id: `return/${number}`,
  orderId: sampleRow(number).orderId,
  day: dayAt(number),
  marketplace: 'US',
  reason: 'CR-DEFECTIVE',
  claim: false,
  seenAt: '2026-11-20T10:00:00.000Z',
  ...more,
});

const many = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

it('looks through the newest returns of all stores, whichever store comes first', async () => {
  await db.returns.bulkPut([
    ...many(LOOKED_THROUGH, (number) => sentBack(number, { day: '2026-11-10' })),
    ...many(3, (number) => sentBack(1_000 + number, { marketplace: 'DE', day: '2026-11-15', reason: 'CR-UNWANTED' })),
    ...many(2, (number) => sentBack(2_000 + number, { marketplace: 'UK', day: '2026-11-09', reason: 'CR-LATE' })),
    sentBack(3_000, { marketplace: 'FR', day: '2026-11-15' }),
  ]);
  const { returnReasons, cut } = await findCauses(db, { ...asked, stores: ['US', 'DE', 'UK'] });
  expect(returnReasons).toEqual([
    { code: 'CR-DEFECTIVE', count: LOOKED_THROUGH - 3 },
    { code: 'CR-UNWANTED', count: 3 },
  ]);
  expect(cut).toBe(true);
});

describe('of just as many as are looked through nothing is cut, of one more something is', () => {
  const complaint = (number: number): FeedbackRecord => ({
    orderId: sampleRow(number).orderId,
    firstSeenAt: '2026-11-20T10:00:00.000Z',
    lastSeenAt: '2026-11-20T10:00:00.000Z',
    shown: { at: '2026-11-20T10:00:00.000Z', value: { rating: 1, comment: 'Arrived broken' } },
    readings: [{ at: '2026-11-20T10:00:00.000Z', value: { day: dayAt(number) } }],
    day: dayAt(number),
    lowSince: dayAt(number),
  });
  it.each([
    ['returns', 'returns', (number: number) => sentBack(number)],
    ['complaints', 'feedback', complaint],
    ['refunds', 'ledger', (number: number) => refund(number)],
  ])('%s', async (_, table, make) => {
    await db.table(table).bulkPut(many<object>(LOOKED_THROUGH, make));
    expect((await findCauses(db, asked)).cut).toBe(false);
    await db.table(table).put(make(LOOKED_THROUGH));
    const { cut, trend, refundReasons, returnReasons } = await findCauses(db, asked);
    expect(cut).toBe(true);
    const complaints = trend.complaints.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const counts = [...refundReasons, ...returnReasons].map(({ count }) => count);
    expect(complaints + counts.reduce((sum, each) => sum + each, 0)).toBe(LOOKED_THROUGH);
  });
});
