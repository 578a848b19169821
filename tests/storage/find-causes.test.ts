import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CausesAsked, findCauses } from '../../lib/dashboard/find-causes';
import type { LedgerEntry } from '../../lib/domain/ledger';
import { History } from '../../lib/storage/database';
import { orderIdOf } from '../domain/feedback/sample-feedback';

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
