import { beforeEach, describe, expect, it } from 'vitest';
import { HealthTable } from '../../../components/performance/health-table';
import type { HealthLine } from '../../../lib/domain/health/health-line';
import { type HealthMetric, healthId } from '../../../lib/domain/report/performance';
import { nameTexts, shown, textOf } from '../feedback/shown';

const metric = (parts: Partial<HealthMetric> = {}): HealthMetric => ({
  id: healthId('US', parts.metric ?? 'order-defect-rate', 'seller', '2026-11-20'),
  marketplace: 'US',
  metric: 'order-defect-rate',
  fulfillment: 'seller',
  account: 'متجر العينات والأدوات المنزلية',
  days: 60,
  rate: 10_000,
  count: 3,
  of: 300,
  target: { value: 10_000, condition: 'less-than' },
  source: 'page',
  seenAt: '2026-11-20T10:00:00.000Z',
  ...parts,
});
const draw = (...lines: HealthLine[]): HTMLElement => shown(<HealthTable lines={lines} />);
const cells = (place: HTMLElement): string[] =>
  [...place.querySelectorAll('tbody tr > *')].map((cell) => textOf(cell as HTMLElement));

beforeEach(() => nameTexts());

describe('the table of account health', () => {
  it('says that nothing is known, and where to look', () => {
    const place = draw();
    expect(place.querySelector('section')?.getAttribute('data-state')).toBe('empty');
    expect(textOf(place)).toContain('healthEmpty');
  });
  it('says a share with its counts and the target that is printed, and that it is missed at the very number', () => {
    const place = draw({ latest: metric() });
    const value = place.querySelector<HTMLElement>('[data-figure="health-value"]');
    expect({ ...value?.dataset }).toMatchObject({ ppm: '10000', count: '3', of: '300' });
    expect(place.querySelector<HTMLElement>('[data-figure="health-target"]')?.dataset['target']).toBe('10000');
    expect(place.querySelector('[data-state="bad"]')?.textContent).toContain('■');
    expect(textOf(place)).toContain('healthMissed');
    expect(place.querySelector('time[datetime="2026-11-20T10:00:00.000Z"]')).not.toBeNull();
  });
  it('takes Amazon’s own word before the target', () => {
    const place = draw({ latest: metric({ status: 'at-risk' }) });
    expect(place.querySelector('[data-state="watch"]')?.textContent).toContain('healthByAmazon');
  });
  it('says that the page has no data, which is no zero and keeps no target', () => {
    const latest = metric({ rate: undefined, count: undefined, of: undefined, target: undefined });
    const place = draw({ latest, before: metric({ rate: 5_000 }) });
    expect(cells(place)[1]).toContain('healthNoData');
    expect(textOf(place)).not.toMatch(/0\s?%/);
    expect(place.querySelector('[data-trend]')).toBeNull();
    expect(place.querySelector('td [data-state]')).toBeNull();
  });
  it.each([
    ['better', metric({ rate: 5_000 }), metric({ rate: 10_000 })],
    ['worse', metric({ rate: 20_000 }), metric({ rate: 10_000 })],
    ['same', metric(), metric()],
    [
      'better',
      metric({ metric: 'valid-tracking-rate', rate: 990_000 }),
      metric({ metric: 'valid-tracking-rate', rate: 950_000 }),
    ],
  ])('says that a metric is %s', (trend, latest, before) => {
    expect(draw({ latest, before }).querySelector('[data-trend]')?.getAttribute('data-trend')).toBe(trend);
  });
  it('says rates first, and stores one after another', () => {
    const place = draw(
      { latest: metric({ marketplace: 'US', metric: 'account-health-rating', score: 256, rate: undefined }) },
      { latest: metric({ marketplace: 'US', metric: 'late-shipment-rate' }) },
      { latest: metric({ marketplace: 'DE', metric: 'regulatory-compliance', rate: undefined }) },
    );
    const rows = [...place.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset['metric']);
    expect(rows).toEqual(['regulatory-compliance', 'late-shipment-rate', 'account-health-rating']);
  });
});
