import type { PrintedMetric } from '../../../domain/health/health-page';
import { defineAdapter, type Reading } from '../../adapter';
import { daysOf } from '../../business/days';
import { reportsIn } from '../../business/grid';
import { rowMetrics } from '../../business/read-report';
import { contentOf, latestDay } from '../../health/content';
import { whoseIn } from '../../health/whose';

/** Business reports, at their address of today and the one before. Read is the report by day that counts refunds, feedback and claims, and no other. */
const ADDRESS = /^\/(?:business-reports|gp\/site-metrics\/report\.html)\/?(?:ref=[^/]*)?$/;

/** A row of sums, which some reports have at their head or their end. */
const isSum = (text: string | undefined): boolean =>
  /^(?:(?:grand )?totals?|averages?|sum)?$/i.test((text ?? '').trim());

function read(page: Document, url: URL): Reading {
  const content = contentOf(page);
  if (!content || page.querySelector('input[type="password"]')) return { state: 'elsewhere' };
  const [report, ...more] = reportsIn(content);
  if (!report) return { state: 'elsewhere' };
  if (report === 'broken' || more.length > 0) return { state: 'drift', missing: ['HealthTable'] };
  const at = report.columns.get('date') ?? 0;
  const rows = report.rows.filter(
    (row, index) => !(isSum(row[at]) && (index === 0 || index === report.rows.length - 1)),
  );
  if (rows.length === 0) return { state: 'loading' };
  const days = daysOf(
    rows.map((row) => row[at] ?? ''),
    page.documentElement.lang,
    url.hostname,
    latestDay(),
  );
  if (!days) return { state: 'drift', missing: ['HealthWindow'] };
  const metrics: PrintedMetric[] = [];
  for (const [index, row] of rows.entries()) {
    const said = rowMetrics(report, row, days[index] ?? '');
    if (!said) return { state: 'drift', missing: ['HealthCounts'] };
    metrics.push(...said);
  }
  if (metrics.length === 0) return { state: 'loading' };
  const whose = whoseIn(page, url);
  if (!whose) return { state: 'drift', missing: ['HealthStore'] };
  // Of a page that shows more days than a year has, those that are read first.
  const kept = metrics.slice(0, 4_000);
  return { state: 'read', facts: { kind: 'account-health', health: { ...whose, metrics: kept } } };
}

export default defineAdapter({
  id: 'business-report',
  matches: ({ pathname }) => ADDRESS.test(pathname),
  read,
  // Each value is understood by its column's head and its row's date.
  teachable: [],
  quiet: true,
  anchor: () => undefined,
});
