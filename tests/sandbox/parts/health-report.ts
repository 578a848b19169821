import type { HealthPage } from '../sandbox.ts';
import { accountHealth, type HealthOptions, reportTable } from './health.ts';

const HEADS = [
  'Date',
  'Ordered Product Sales',
  'Units Ordered',
  'Units Refunded',
  'Refund Rate',
  'Feedback Received',
  'Negative Feedback Received',
  'Received Negative Feedback Rate',
  'A-to-z Claims Granted',
  'Claims Amount',
];

export interface ReportOptions extends Pick<HealthOptions, 'id' | 'truth'> {
  heads?: readonly string[];
  rows: readonly (readonly string[])[];
  /** What stands above the table. */
  above?: HealthOptions['tree'];
}

/** A business report of the US, with the columns of the seller's performance where it is told no others. */
export function businessReport({ id, truth, heads = HEADS, rows, above = [] }: ReportOptions): HealthPage {
  return accountHealth({
    id,
    host: 'sellercentral.amazon.com',
    path: '/business-reports',
    tree: [...above, reportTable(heads, rows)],
    truth,
  });
}
