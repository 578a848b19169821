import { accountHealth, reportTable } from '../parts/health.ts';

// A share of refunds that is not that of its row.
export default accountHealth({
  id: 'health-report-not-fitting',
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
        ['11/1/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
        ['11/2/2026', '$10.00', '20', '1', '9.00%', '3', '0', '0.00%', '0', '$0.00'],
      ],
    ),
  ],
  truth: { state: 'drift' },
});
