import { describe, expect, it } from 'vitest';
import { amazonsDefectRate } from '../../../lib/domain/month/target';
import type { HealthMetric } from '../../../lib/domain/report/performance';

const metric = (seenAt: string, rate: number, more: Partial<HealthMetric> = {}): HealthMetric => ({
  id: `US/order-defect-rate/seller/${seenAt}/${JSON.stringify(more)}`,
  marketplace: 'US',
  metric: 'order-defect-rate',
  fulfillment: 'seller',
  account: 'Example Widgets Ltd',
  days: 60,
  rate,
  source: 'page',
  seenAt: `${seenAt}T10:00:00.000Z`,
  ...more,
});
const other = { account: 'Other Sample LLC' };
const reported = (seenAt: string, from: string, to: string, rate: number): HealthMetric =>
  metric(seenAt, rate, { account: undefined, days: undefined, from, to, source: 'report' });
const rates = (...metrics: HealthMetric[]): unknown[] =>
  amazonsDefectRate(metrics, 'US').map(({ account, rate }) => [account, rate]);

describe('what Amazon said last of the order defect rate', () => {
  it('is said of each account of a store, whichever was seen last', () => {
    const both = [metric('2026-11-20', 1_000), metric('2026-11-21', 50_000, other)];
    const said = [
      ['Example Widgets Ltd', 1_000],
      ['Other Sample LLC', 50_000],
    ];
    expect(rates(...both)).toEqual(said);
    expect(rates(...both.toReversed())).toEqual(said);
  });
  it('is the latest of an account, a way of fulfilment and a span of days, and mixes none of them', () => {
    const found = amazonsDefectRate(
      [
        metric('2026-11-20', 1_000),
        metric('2026-11-21', 2_000),
        metric('2026-11-22', 9_000, { days: 90 }),
        metric('2026-11-22', 3_000, { fulfillment: 'amazon' }),
      ],
      'US',
    );
    expect(found.map(({ fulfillment, days, rate }) => [fulfillment, days, rate])).toEqual([
      ['amazon', 60, 3_000],
      ['seller', 60, 2_000],
      ['seller', 90, 9_000],
    ]);
  });
  it('takes a report for the only account’s, and with several for nobody’s', () => {
    const report = reported('2026-11-25', '2026-09-13', '2026-11-11', 7_000);
    expect(rates(metric('2026-11-20', 1_000), report)).toEqual([[undefined, 7_000]]);
    expect(rates(metric('2026-11-20', 1_000), metric('2026-11-20', 2_000, other), report)).toEqual([
      [undefined, 7_000],
      ['Example Widgets Ltd', 1_000],
      ['Other Sample LLC', 2_000],
    ]);
  });
  it('is not what an old report says that was taken in late', () => {
    expect(rates(metric('2026-11-20', 1_000), reported('2026-11-25', '2026-08-22', '2026-10-20', 7_000))).toEqual([
      ['Example Widgets Ltd', 1_000],
    ]);
  });
  it('is of one store, or of each on its own', () => {
    const stores = [
      metric('2026-11-20', 1_000),
      metric('2026-11-21', 2_000, { marketplace: 'DE', account: undefined }),
    ];
    expect(rates(...stores)).toEqual([['Example Widgets Ltd', 1_000]]);
    expect(amazonsDefectRate(stores, undefined).map(({ marketplace, rate }) => [marketplace, rate])).toEqual([
      ['DE', 2_000],
      ['US', 1_000],
    ]);
  });
});
