import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, type OrderRecord, observation, orderRecord } from '../../lib/domain/order';
import { mergeOrders, recordFrom } from '../../lib/domain/order-merge';
import { z } from '../../lib/domain/zod';
import { observed } from './orders';

const ORDER = '114-0000001-0000002';
// Minutes across two hours, so that sightings fall into the same hour of the clock and into different ones.
const instants = fc
  .integer({ min: 0, max: 11 })
  .map((tenth) => `2026-11-21T1${Math.floor(tenth / 6)}:${tenth % 6}0:00.000Z`);
const seen: fc.Arbitrary<Observation> = fc
  .oneof(
    fc
      .tuple(instants, fc.constantFrom(10_00, 20_00, 30_00), fc.option(fc.constantFrom(1_00, 2_00), { nil: undefined }))
      .map(([at, price, pending]) => observed(ORDER, at, { price, ...(pending !== undefined && { pending }) })),
    fc.tuple(instants, fc.constantFrom(1_00, 2_00)).map(([at, amount]) => ({
      kind: 'refund-submitted',
      orderId: ORDER,
      at,
      submission: {
        at,
        currency: 'USD',
        full: false,
        lines: [{ key: '1', refund: { amount, currency: 'USD' } }],
      },
    })),
    fc.tuple(instants, instants).map(([at, of]) => ({ kind: 'refund-withdrawn', orderId: ORDER, at, of })),
    instants.map((at) => ({ kind: 'thread', orderId: ORDER, at })),
  )
  .map((each) => z.parse(observation, each));
const records: fc.Arbitrary<OrderRecord> = fc
  .array(seen, { minLength: 1, maxLength: 4 })
  .map((observations) => observations.map(recordFrom).reduce(mergeOrders));

describe('merging what was seen of an order', () => {
  it('does not depend on the order of sightings', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeOrders(a, b)).toEqual(mergeOrders(b, a));
      }),
    );
  });
  it('does not depend on how sightings are grouped', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeOrders(mergeOrders(a, b), c)).toEqual(mergeOrders(a, mergeOrders(b, c)));
      }),
    );
  });
  it('changes nothing when the same is seen again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeOrders(mergeOrders(a, b), b)).toEqual(mergeOrders(a, b));
      }),
    );
  });
  it('always gives a valid record', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(z.safeParse(orderRecord, mergeOrders(a, b)).success).toBe(true);
      }),
    );
  });
  it('keeps the later word of each page and both ends of what was pending', () => {
    const first = recordFrom(observed(undefined, '2026-11-21T10:00:00.000Z', { pending: 5_00 }));
    const second = recordFrom(observed(undefined, '2026-11-21T11:00:00.000Z', { price: 30_00, pending: 5_00 }));
    const merged = mergeOrders(second, first);
    expect(merged.details?.value.items[0]?.price?.amount).toBe(30_00);
    expect(merged).toMatchObject({
      firstSeenAt: '2026-11-21T10:00:00.000Z',
      lastSeenAt: '2026-11-21T11:00:00.000Z',
      pendingSeenAt: ['2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z'],
      refundMovedAt: '2026-11-21T11:00:00.000Z',
    });
  });
  it('refuses two different orders', () => {
    expect(() => mergeOrders(recordFrom(observed()), recordFrom(observed('114-0000003-0000004')))).toThrow(RangeError);
  });
});
