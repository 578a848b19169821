import type { HealthMetric } from '../report/performance';

/** How a metric stands, and who says so: Amazon by its own word, or the target printed beside the value. */
export type HealthState = { state: 'good' | 'watch' | 'bad' | 'none'; by?: 'amazon' | 'target' };

const WORDS: Readonly<Record<string, HealthState['state']>> = {
  healthy: 'good',
  great: 'good',
  good: 'good',
  normal: 'good',
  fair: 'watch',
  warned: 'watch',
  'at-risk': 'watch',
  bad: 'bad',
  unhealthy: 'bad',
  critical: 'bad',
  deactivated: 'bad',
  suspended: 'bad',
};

const KEPT: Readonly<
  Record<NonNullable<HealthMetric['target']>['condition'], (value: number, target: number) => boolean>
> = {
  'less-than': (value, target) => value < target,
  'greater-than': (value, target) => value > target,
  equals: (value, target) => value === target,
  'at-least': (value, target) => value >= target,
  'at-most': (value, target) => value <= target,
};

/** Amazon's word goes before the target; where neither is known, nothing is said. */
export function stateOf({ status, target, rate, count }: HealthMetric): HealthState {
  const said = status === undefined ? undefined : WORDS[status];
  if (said) return { state: said, by: 'amazon' };
  const value = rate ?? count;
  if (!target || value === undefined) return { state: 'none' };
  return { state: KEPT[target.condition](value, target.value) ? 'good' : 'bad', by: 'target' };
}

/** Metrics of which more is better; of all others, less. */
const MORE_IS_BETTER = /tracking-rate$|on-time-delivery-rate$|^account-health-rating$/;

/** What of a metric can be compared over time. */
const comparable = ({ rate, score, count }: HealthMetric): number | undefined => rate ?? score ?? count;

/** How a metric has moved; `undefined` where one of both has no value, or they are values of different kinds. */
export function trendOf(before: HealthMetric, latest: HealthMetric): 'better' | 'worse' | 'same' | undefined {
  const [from, to] = [comparable(before), comparable(latest)];
  const alike = (before.rate === undefined) === (latest.rate === undefined);
  if (from === undefined || to === undefined || !alike) return undefined;
  if (from === to) return 'same';
  return to > from === MORE_IS_BETTER.test(latest.metric) ? 'better' : 'worse';
}

/** Metrics of business reports, day by day: figures to count, not to be judged by. */
const BUSINESS =
  /^(?:units-(?:ordered|refunded|shipped)|orders-shipped|(?:negative-)?feedback-received|a-to-z-claims-granted)$/;

/** Whether a metric is one of business reports and none of account health. */
export const isBusinessMetric = (metric: string): boolean => BUSINESS.test(metric);
