import { businessReport } from '../parts/health-report.ts';
import { h } from '../parts/tree.ts';

const on = (day: string) => ({ days: 1, from: day, to: day });

// The report of the seller's performance by day: which of two numbers is the month is told by the language, and each row is a day.
export default businessReport({
  id: 'health-report-days',
  above: [h('h1', null, 'Business Reports')],
  rows: [
    ['Total', '$1,240.00', '62', '1', '1.61%', '4', '1', '25.00%', '0', '$0.00'],
    ['11/1/2026', '$400.00', '20', '1', '5.00%', '3', '1', '33.33%', '0', '$0.00'],
    ['11/2/2026', '$840.00', '42', '0', '0.00%', '1', '0', '0.00%', '0', '$0.00'],
    ['11/4/2026', '$0.00', '0', '2', '0.00%', '0', '0', 'N/A', '1', '$12.00'],
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    account: 'Example Widgets Ltd',
    metrics: [
      { metric: 'units-ordered', ...on('2026-11-01'), count: 20 },
      { metric: 'feedback-received', ...on('2026-11-01'), count: 3 },
      { metric: 'a-to-z-claims-granted', ...on('2026-11-01'), count: 0 },
      { metric: 'units-refunded', ...on('2026-11-01'), count: 1, of: 20, rate: 50_000 },
      { metric: 'negative-feedback-received', ...on('2026-11-01'), count: 1, of: 3, rate: 333_300 },
      { metric: 'units-ordered', ...on('2026-11-02'), count: 42 },
      { metric: 'feedback-received', ...on('2026-11-02'), count: 1 },
      { metric: 'a-to-z-claims-granted', ...on('2026-11-02'), count: 0 },
      { metric: 'units-refunded', ...on('2026-11-02'), count: 0, of: 42, rate: 0 },
      { metric: 'negative-feedback-received', ...on('2026-11-02'), count: 0, of: 1, rate: 0 },
      { metric: 'units-ordered', ...on('2026-11-04'), count: 0 },
      { metric: 'feedback-received', ...on('2026-11-04'), count: 0 },
      { metric: 'a-to-z-claims-granted', ...on('2026-11-04'), count: 1 },
      { metric: 'units-refunded', ...on('2026-11-04'), count: 2 },
      { metric: 'negative-feedback-received', ...on('2026-11-04'), count: 0, of: 0 },
    ],
  },
});
