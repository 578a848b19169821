import { businessReport } from '../parts/health-report.ts';

// Another report at the same address: it counts no refunds, feedback or claims.
export default businessReport({
  id: 'health-report-products',
  heads: ['(Child) ASIN', 'Units Ordered', 'Unit Session Percentage'],
  rows: [['B000000001', '12', '5.0%']],
  truth: { state: 'none' },
});
