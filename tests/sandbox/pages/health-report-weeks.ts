import { accountHealth, reportTable } from '../parts/health.ts';

// Rows of weeks: what a row counts is not its date’s day.
export default accountHealth({
  id: 'health-report-weeks',
  host: 'sellercentral.amazon.com',
  path: '/business-reports',
  tree: [
    reportTable(
      [
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
      ],
      [
        ['10/25/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
        ['11/1/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
        ['11/8/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
      ],
    ),
  ],
  truth: { state: 'drift' },
});
