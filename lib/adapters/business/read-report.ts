import type { PrintedMetric } from '../../domain/health/health-page';
import { plainNumbers } from '../../domain/plain-numbers';
import { confirms } from '../health/confirms';
import { readInteger, readRate } from '../health/words/numbers';
import { saysNone } from '../health/words/states';
import type { Report } from './grid';
import type { ReportColumn } from './heads';

type Cell = { count?: number | undefined; ppm?: number | undefined; decimals?: number | undefined };

/** What a cell says; `undefined` where that is not known. */
function cellOf(text: string): Cell | undefined {
  const plain = plainNumbers(text).toLowerCase();
  if (plain === '' || saysNone(plain)) return {};
  const count = readInteger(plain);
  return count !== undefined ? { count } : readRate(plain);
}

const COUNTED: readonly (readonly [metric: string, column: ReportColumn])[] = [
  ['units-ordered', 'ordered'],
  ['feedback-received', 'feedback'],
  ['a-to-z-claims-granted', 'claims'],
  ['units-shipped', 'shipped'],
  ['orders-shipped', 'orders-shipped'],
];
const SHARED: readonly (readonly [metric: string, part: ReportColumn, whole: ReportColumn, rate: ReportColumn])[] = [
  ['units-refunded', 'refunded', 'ordered', 'refund-rate'],
  ['negative-feedback-received', 'negative', 'feedback', 'negative-rate'],
];

/** What one row says of its day; `undefined` where a cell is not understood or a share is not that of its numbers. */
export function rowMetrics({ columns }: Report, row: readonly string[], day: string): PrintedMetric[] | undefined {
  const cells = new Map<ReportColumn, Cell>();
  for (const [column, at] of columns) {
    if (column === 'date') continue;
    const cell = cellOf(row[at] ?? '');
    const isRate = column.endsWith('-rate');
    if (!cell || (isRate ? cell.count !== undefined : cell.ppm !== undefined)) return undefined;
    cells.set(column, cell);
  }
  const window = { from: day, to: day, days: 1 };
  const metrics: PrintedMetric[] = [];
  for (const [metric, column] of COUNTED) {
    const count = cells.get(column)?.count;
    if (count !== undefined) metrics.push({ metric, ...window, count });
  }
  for (const [metric, part, whole, share] of SHARED) {
    const [count, of, rate] = [cells.get(part)?.count, cells.get(whole)?.count, cells.get(share)];
    if (count === undefined) continue;
    // Refunds of a day can be of units ordered before: then they are no share of that day's.
    if (of === undefined || count > of) {
      metrics.push({ metric, ...window, count });
      continue;
    }
    const { ppm, decimals } = rate ?? {};
    if (ppm !== undefined && decimals !== undefined && !confirms({ ppm, decimals }, count, of)) return undefined;
    metrics.push({ metric, ...window, count, of, ...(ppm !== undefined && { rate: ppm }) });
  }
  return metrics;
}
