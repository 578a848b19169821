import { type PerformanceReport, readPerformance } from '../../domain/import/kinds/performance';
import type { PreviewCell } from '../../domain/import/preview';
import type { MarketplaceCode } from '../../domain/marketplace';
import type { HealthMetric } from '../../domain/report/performance';
import { codeById } from '../../policies/marketplace-ids';
import type { Span, TableInspection } from '../inspection';
import { MOST_SHOWN } from './inspector';

/** Metrics that are shown before they are taken: those of one store, as a rule. */
const PREVIEW_METRICS = 12;

/** The metrics of a performance report. @param seenAt the moment that it counts as seen at. */
export const readPerformanceText = (text: string, seenAt: string): PerformanceReport | undefined =>
  readPerformance(text, { storeOf: codeById, seenAt });

/** The days of each store that its metrics cover together. */
export function spansOf(metrics: readonly HealthMetric[]): Map<MarketplaceCode, Span> {
  const spans = new Map<MarketplaceCode, Span>();
  for (const { marketplace, from, to } of metrics) {
    if (!to) continue;
    const begin = from ?? to;
    const span = spans.get(marketplace);
    spans.set(marketplace, {
      from: span && span.from < begin ? span.from : begin,
      to: span && span.to > to ? span.to : to,
    });
  }
  return spans;
}

/** What a performance report is, before it is taken; `undefined` where the text is none. */
export function inspectPerformance(text: string, seenAt: string): Omit<TableInspection, 'encoding'> | undefined {
  const report = readPerformanceText(text, seenAt);
  if (!report) return undefined;
  const { metrics, refused } = report;
  const stores = new Map<MarketplaceCode, number>();
  for (const { marketplace } of metrics) stores.set(marketplace, (stores.get(marketplace) ?? 0) + 1);
  const spans = [...spansOf(metrics).values()];
  const [from, to] = [
    spans.map((span) => span.from).sort()[0],
    spans
      .map((span) => span.to)
      .sort()
      .at(-1),
  ];
  return {
    kind: 'performance',
    rows: metrics.length,
    refused: refused.length,
    refusedRows: refused.slice(0, MOST_SHOWN),
    spoilt: 0,
    storeless: 0,
    stores: [...stores].map(([code, rows]) => ({ code, rows })),
    ...(from && to && { span: { from, to } }),
    preview: {
      columns: ['metric', 'store', 'day', 'rate', 'quantity', 'status'],
      rows: metrics
        .slice(0, PREVIEW_METRICS)
        .map(({ metric, marketplace, to: day, rate, count, status }): PreviewCell[] => [
          { text: metric },
          { text: marketplace },
          day === undefined ? undefined : { day },
          rate === undefined ? undefined : { rate },
          count === undefined ? undefined : { count },
          status === undefined ? undefined : { text: status },
        ]),
    },
  };
}
