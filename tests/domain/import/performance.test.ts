import { describe, expect, it } from 'vitest';
import { readPerformance } from '../../../lib/domain/import/kinds/performance';

const SEEN = '2026-11-20T00:00:00.000Z';
const read = (report: unknown) =>
  readPerformance(JSON.stringify(report, null, 1), {
    storeOf: (id) => (id === 'ATVPDKIKX0DER' ? 'US' : undefined),
    seenAt: SEEN,
  });
const range = { reportingDateFrom: '2026-10-20T00:00Z', reportingDateTo: '2026-11-18T23:59Z' };
const rate = {
  reportingDateRange: range,
  status: 'GOOD',
  rate: 0.005,
  targetValue: 0.01,
  targetCondition: 'LESS_THAN',
};
const report = (metrics: object, more: object = {}) => ({
  ...more,
  performanceMetrics: [{ marketplaceId: 'ATVPDKIKX0DER', ...metrics }],
});
const GOOD = { rate: 5000, target: { value: 10_000, condition: 'less-than' }, status: 'good' };

describe('a seller performance report', () => {
  it('comes apart into metrics, in both spellings', () => {
    for (const key of ['preFulfillmentCancellationRate', 'prefulfillmentCancelRate'])
      expect(read(report({ [key]: { ...rate, orderCount: 17_197, cancellationCount: 86 } }))).toEqual({
        refused: [],
        metrics: [
          {
            id: 'US/pre-fulfillment-cancellation-rate//2026-11-18',
            ...{ marketplace: 'US', metric: 'pre-fulfillment-cancellation-rate', from: '2026-10-20', to: '2026-11-18' },
            ...{ ...GOOD, count: 86, of: 17_197, source: 'report', seenAt: SEEN },
          },
        ],
      });
    for (const key of ['ahrStatus', 'accountHealthRatingStatus'])
      expect(
        read(report({ accountHealthRating: { [key]: 'WARNED', reportingDateRange: range } }))?.metrics,
      ).toMatchObject([{ metric: 'account-health-rating', status: 'warned', to: '2026-11-18' }]);
  });

  it('tells order defects by who sends, with their parts', () => {
    const defects = {
      ...{ ...rate, orderCount: 539_000, orderWithDefects: { count: 1078, status: 'GOOD' } },
      ...{ claims: { count: 442, status: 'NONE' }, chargebacks: { count: 15, status: 'NONE' } },
      ...{ negativeFeedback: { count: 628, status: 'NONE' }, fulfillmentType: 'mfn' },
    };
    // The schema's own example says mfn in both places: where it stands is what counts.
    const metrics = read(report({ orderDefectRate: { mfn: defects, afn: defects } }))?.metrics ?? [];
    expect(metrics.map(({ metric, fulfillment, count, of }) => [metric, fulfillment, count, of])).toEqual(
      (['seller', 'amazon'] as const).flatMap((who) => [
        ['order-defect-rate', who, 1078, 539_000],
        ['order-defect-claims', who, 442, 539_000],
        ['order-defect-chargebacks', who, 15, 539_000],
        ['order-defect-negative-feedback', who, 628, 539_000],
      ]),
    );
  });

  it('takes counts, warnings and the state of the account', () => {
    const listing = {
      reportingDateRange: range,
      defectsCount: 86,
      status: 'BAD',
      targetValue: 0,
      targetCondition: 'EQUALS',
    };
    const warningStates = [{ warningType: 'spammingSellerMessaging', status: 'BAD' }];
    const accountStatuses = [{ marketplaceId: 'ATVPDKIKX0DER', status: 'AT_RISK' }];
    expect(
      read(report({ listingPolicyViolations: listing, warningStates }, { accountStatuses }))?.metrics,
    ).toMatchObject([
      { metric: 'account-status', status: 'at-risk', id: 'US/account-status//2026-11-20' },
      { metric: 'listing-policy-violations', count: 86, target: { value: 0, condition: 'equals' }, status: 'bad' },
      { metric: 'warning-spamming-seller-messaging', status: 'bad' },
    ]);
  });

  it('refuses what is not understood, by the line of its store, and keeps the rest', () => {
    const odd = {
      performanceMetrics: [
        { marketplaceId: 'X' },
        { marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate: { rate: 4 }, validTrackingRate: rate },
      ],
    };
    expect(read(odd)).toMatchObject({
      refused: [
        { line: 4, reason: 'importRefusedStore', value: 'X' },
        { line: 7, reason: 'importRefusedMetric', value: 'late-shipment-rate' },
      ],
      metrics: [{ metric: 'valid-tracking-rate', ...GOOD }],
    });
  });

  it('is nothing else', () => {
    expect(read({ orders: [] })).toBeUndefined();
    expect(readPerformance('{"performanceMetrics": [', { storeOf: () => 'US', seenAt: SEEN })).toBeUndefined();
  });
});
