import { businessReport } from '../parts/health-report.ts';

// A share of refunds that is not that of its row.
export default businessReport({
  id: 'health-report-not-fitting',
  rows: [
    ['11/1/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
    ['11/2/2026', '$10.00', '20', '1', '9.00%', '3', '0', '0.00%', '0', '$0.00'],
  ],
  truth: { state: 'drift' },
});
