import { businessReport } from '../parts/health-report.ts';

// Rows of weeks: what a row counts is not its date’s day.
export default businessReport({
  id: 'health-report-weeks',
  rows: [
    ['10/25/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
    ['11/1/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
    ['11/8/2026', '$10.00', '20', '1', '5.00%', '3', '0', '0.00%', '0', '$0.00'],
  ],
  truth: { state: 'drift' },
});
