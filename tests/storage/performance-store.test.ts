import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { type HealthMetric, healthId, mergeHealth } from '../../lib/domain/report/performance';
import { History } from '../../lib/storage/database';
import { recordHealth } from '../../lib/storage/performance-store';

const db = new History('performance-store');
beforeEach(() => db.health.clear());

const metric = (parts: Partial<HealthMetric> = {}): HealthMetric => ({
  id: healthId('US', 'late-shipment-rate', 'seller', '2026-09-30'),
  marketplace: 'US',
  metric: 'late-shipment-rate',
  fulfillment: 'seller',
  from: '2026-09-01',
  to: '2026-09-30',
  rate: 32_040,
  target: { value: 40_000, condition: 'less-than' },
  status: 'good',
  source: 'report',
  seenAt: '2026-10-01T00:00:00.000Z',
  ...parts,
});

const any = fc
  .record({ rate: fc.integer({ min: 0, max: 3 }), at: fc.integer({ min: 1, max: 3 }) })
  .map(({ rate, at }) => metric({ rate, seenAt: `2026-10-0${at}T00:00:00.000Z` }));

it('keeps the later of two sayings, whichever comes first and however often', () => {
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(mergeHealth(a, b)).toEqual(mergeHealth(b, a));
      expect(mergeHealth(a, a)).toEqual(a);
      expect(mergeHealth(mergeHealth(a, b), c)).toEqual(mergeHealth(a, mergeHealth(b, c)));
    }),
  );
});

it('takes a metric once, and says what a later one changed', async () => {
  expect(await recordHealth(db, [metric()])).toEqual(['all']);
  expect(await recordHealth(db, [metric()])).toEqual(['none']);
  const later = metric({ rate: 50_000, status: 'bad', seenAt: '2026-10-02T00:00:00.000Z' });
  expect(await recordHealth(db, [later])).toEqual(['some']);
  expect(await db.health.toArray()).toEqual([later]);
  expect(await recordHealth(db, [metric()])).toEqual(['none']);
  expect(await db.health.toArray()).toEqual([later]);
});

it('sets a damaged record aside and begins anew', async () => {
  await db.health.put({ ...metric(), rate: 'high' } as unknown as HealthMetric);
  expect(await recordHealth(db, [metric()])).toEqual(['all']);
  expect(await db.damaged.where('table').equals('health').count()).toBe(1);
  expect(await db.health.toArray()).toEqual([metric()]);
});
