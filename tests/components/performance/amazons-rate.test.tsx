import { beforeEach, describe, expect, it } from 'vitest';
import { AmazonsRate } from '../../../components/performance/amazons-rate';
import type { HealthMetric } from '../../../lib/domain/report/performance';
import { nameTexts, shown, textOf } from '../feedback/shown';

beforeEach(() => nameTexts());

const metric = (rate: number, more: Partial<HealthMetric> = {}): HealthMetric => ({
  id: `US/order-defect-rate/seller/${rate}`,
  marketplace: 'US',
  metric: 'order-defect-rate',
  fulfillment: 'seller',
  account: 'Example Widgets Ltd',
  days: 60,
  rate,
  source: 'page',
  seenAt: '2026-11-20T10:00:00.000Z',
  ...more,
});
const lines = (...metrics: HealthMetric[]): string[] =>
  [...shown(<AmazonsRate metrics={metrics} />).querySelectorAll('li')].map(textOf);

describe('Amazon’s own rate', () => {
  it('says whose it is, of whose orders and of how many days', () => {
    const [one, two] = lines(metric(1_000), metric(50_000, { account: 'Other Sample LLC', fulfillment: 'amazon' }));
    expect(one).toMatch(/^United States · Example Widgets Ltd · healthSeller · healthDays 60: 0\.1\s?%/);
    expect(two).toMatch(/^United States · Other Sample LLC · healthAmazon · healthDays 60: 5\s?%/);
  });
  it('says of a report that it names no account where there are several, and only there', () => {
    const report = metric(7_000, { account: undefined, source: 'report' });
    const others = [metric(1_000), metric(2_000, { account: 'Other Sample LLC' })];
    expect(lines(...others, report)[2]).toContain('United States · perfAccountNotNamed ·');
    expect(lines(metric(1_000), report)[1]).not.toContain('perfAccountNotNamed');
    // Accounts of another store say nothing of this one.
    const elsewhere = others.map((each): HealthMetric => ({ ...each, marketplace: 'DE' }));
    expect(lines(...elsewhere, report)[2]).not.toContain('perfAccountNotNamed');
  });
  it('says that no rate was seen, which is no zero', () => {
    expect(lines(metric(1, { rate: undefined }))[0]).toContain('perfNotSeen');
  });
});
