import type { MarketplaceCode } from '../../marketplace';
import { type HealthMetric, healthId, healthMetric } from '../../report/performance';
import { z } from '../../zod';
import { refusedRow } from '../cells';
import type { RefusedRow } from '../refusal';
import { countsOf, kebab, metricName } from './performance-names';

/** Longer than any report of this kind: what is longer is something else, and is not read whole. */
export const LONGEST_PERFORMANCE = 5_000_000;

const amount = z.number().check(z.gte(0));
const part = z.looseObject({ count: z.int().check(z.gte(0)), status: z.optional(z.string()) });

/** One metric of the report as far as all of them are the same; counts have a name of their own in each. */
const metricShape = z.looseObject({
  reportingDateRange: z.optional(z.looseObject({ reportingDateFrom: z.string(), reportingDateTo: z.string() })),
  rate: z.optional(amount.check(z.lte(1))),
  targetValue: z.optional(amount),
  targetCondition: z.optional(z.enum(['LESS_THAN', 'GREATER_THAN', 'EQUALS'])),
  status: z.optional(z.string()),
  // The account health rating's own, by the schema and by the schema's example.
  accountHealthRatingStatus: z.optional(z.string()),
  ahrStatus: z.optional(z.string()),
});
const warnings = z.array(z.looseObject({ warningType: z.string(), status: z.string() }));

const report = z.looseObject({
  accountStatuses: z.optional(z.array(z.looseObject({ marketplaceId: z.string(), status: z.string() }))),
  performanceMetrics: z.array(z.looseObject({ marketplaceId: z.string() })),
});

const dayOf = (text: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(text ?? '')?.[0];
const ppm = (fraction: number): number => Math.round(fraction * 1_000_000);

/** What a file of this kind holds: metrics to be kept, and those that are not, by the line on which their store stands. */
export type PerformanceReport = { metrics: HealthMetric[]; refused: RefusedRow[] };

/**
 * Reads a seller performance report (GET_V2_SELLER_PERFORMANCE_REPORT, schema accountHealthReport-2020-11-18), in both spellings that the
 * schema and its own example have. Rates are fractions of one; days are by UTC.
 * @param text all of the file. @param storeOf the store that an Amazon ID of a marketplace stands for.
 * @param seenAt the moment that the report counts as seen at.
 * @returns `undefined` where it is no such report.
 */
export function readPerformance(
  text: string,
  { storeOf, seenAt }: { storeOf(id: string): MarketplaceCode | undefined; seenAt: string },
): PerformanceReport | undefined {
  const read = z.safeParse(report, parsed(text));
  if (!read.success) return undefined;
  const metrics: HealthMetric[] = [];
  const refused: RefusedRow[] = [];
  const refuse = (id: string, reason: RefusedRow['reason'], value: string) =>
    refused.push(refusedRow(lineOf(text, id), reason, value));

  function take(id: string, name: string, value: unknown, fulfillment?: HealthMetric['fulfillment']): void {
    const marketplace = storeOf(id);
    const shape = z.safeParse(metricShape, value);
    if (!marketplace || !shape.success) return void refuse(id, 'importRefusedMetric', name);
    const { rate, targetValue, targetCondition, reportingDateRange: range } = shape.data;
    const [from, to] = [dayOf(range?.reportingDateFrom), dayOf(range?.reportingDateTo)];
    const status = shape.data.status ?? shape.data.accountHealthRatingStatus ?? shape.data.ahrStatus;
    const condition = targetCondition && kebab(targetCondition);
    const metric = z.safeParse(healthMetric, {
      id: healthId(marketplace, name, fulfillment, to ?? seenAt.slice(0, 10)),
      marketplace,
      metric: name,
      ...(fulfillment && { fulfillment }),
      // The schema's own example has a span that ends before it begins: of such a one only the end is told.
      ...(from && to && from <= to && { from }),
      ...(to && { to }),
      ...(rate !== undefined && { rate: ppm(rate) }),
      ...countsOf(name, shape.data),
      ...(targetValue !== undefined &&
        condition && { target: { value: rate === undefined ? targetValue : ppm(targetValue), condition } }),
      ...(status && { status: kebab(status) }),
      source: 'report',
      seenAt,
    });
    if (metric.success) metrics.push(metric.data);
    else refuse(id, 'importRefusedMetric', name);
  }

  for (const { marketplaceId, status } of read.data.accountStatuses ?? [])
    take(marketplaceId, 'account-status', { status });
  for (const { marketplaceId: id, ...each } of read.data.performanceMetrics) {
    if (!storeOf(id)) {
      refuse(id, 'importRefusedStore', id);
      continue;
    }
    for (const [key, value] of Object.entries(each)) {
      const name = metricName(key);
      const several = z.safeParse(warnings, value);
      if (key === 'warningStates' && several.success)
        for (const { warningType, status } of several.data) take(id, `warning-${kebab(warningType)}`, { status });
      else if (name === 'order-defect-rate') takeDefects(id, value);
      else take(id, name, value);
    }
  }
  return { metrics, refused };

  /** The rate of order defects comes apart by who sends the orders, each with the parts that it is made of. */
  function takeDefects(id: string, value: unknown): void {
    for (const [key, fulfillment] of [
      ['mfn', 'seller'],
      ['afn', 'amazon'],
    ] as const) {
      const rate = (value as Readonly<Record<string, unknown>> | null)?.[key];
      if (rate === undefined || rate === null) continue;
      take(id, 'order-defect-rate', rate, fulfillment);
      const { reportingDateRange, orderCount, ...parts } = rate as Readonly<Record<string, unknown>>;
      for (const name of ['claims', 'chargebacks', 'negativeFeedback']) {
        const found = z.safeParse(part, parts[name]);
        if (!found.success) continue;
        const { count, status } = found.data;
        take(id, `order-defect-${kebab(name)}`, { reportingDateRange, orderCount, count, status }, fulfillment);
      }
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** The line on which something stands first, from 1. */
const lineOf = (text: string, word: string): number =>
  text.slice(0, Math.max(0, text.indexOf(`"${word}"`))).split(/\r\n?|\n/).length;
