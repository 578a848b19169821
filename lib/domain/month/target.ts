import { linesOf, onlyAccount, windowOf } from '../health/health-line';
import type { MarketplaceCode } from '../marketplace';
import type { Fact, Policy } from '../policy';
import type { HealthMetric } from '../report/performance';
import { z } from '../zod';

/** What a figure is measured by: `great` up to or from there is praise, `target` is to be kept. */
const targetMetrics = ['defect-rate', 'refund-rate', 'reply-share', 'negative-rate-great', 'negative-rate'] as const;

/** What is published of how high or low a figure may be, in parts per million. */
export const performanceTarget = z.object({
  metric: z.enum(targetMetrics),
  condition: z.enum(['below', 'at-most', 'at-least']),
  ppm: z.int().check(z.gte(0), z.lte(1_000_000)),
});
export type PerformanceTarget = z.infer<typeof performanceTarget>;
export type TargetMetric = PerformanceTarget['metric'];

/** A target that applies, and where it is published: in the store that is asked about, or only elsewhere. */
export type Target = { fact: Fact<PerformanceTarget>; elsewhere: boolean };

/**
 * What is published for a figure: for the store, else what is published elsewhere, marked so. Without a store what is published
 * for any. What is not in force any more still stands: nothing else was published, and its end is told with it.
 */
export function targetFor(
  policy: Policy<PerformanceTarget>,
  metric: TargetMetric,
  store: MarketplaceCode | undefined,
): Target | undefined {
  const facts = policy.facts.filter(({ value }) => value.metric === metric);
  const own = facts.findLast(({ marketplace }) => marketplace === store);
  const fact = own ?? facts.at(-1);
  return fact && { fact, elsewhere: own === undefined && store !== undefined };
}

/** Whether a figure is not as it should be. */
export function misses(value: number, { condition, ppm }: Pick<PerformanceTarget, 'condition' | 'ppm'>): boolean {
  if (condition === 'below') return value >= ppm;
  return condition === 'at-most' ? value > ppm : value < ppm;
}

const placeOf = ({ marketplace, account, fulfillment }: HealthMetric): string =>
  JSON.stringify([marketplace, account ?? '', fulfillment ?? '']);

/**
 * What Amazon itself said last of a store's order defect rate, if a report or page was seen: of each account, way of fulfilment and
 * span of days on its own, since one is never told by another's. @param metrics records of that rate alone.
 */
export function amazonsDefectRate(
  metrics: readonly HealthMetric[],
  store: MarketplaceCode | undefined,
): HealthMetric[] {
  const wanted = metrics.filter(({ marketplace }) => store === undefined || marketplace === store);
  return [...Map.groupBy(wanted, ({ marketplace }) => marketplace).values()]
    .flatMap((ofStore) => linesOf(ofStore, onlyAccount(ofStore)))
    .map(({ latest }) => latest)
    .sort((a, b) =>
      placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : (windowOf(a) ?? 0) - (windowOf(b) ?? 0),
    );
}
