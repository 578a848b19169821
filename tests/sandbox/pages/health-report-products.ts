import { accountHealth, reportTable } from '../parts/health.ts';

// Another report at the same address: it counts no refunds, feedback or claims.
export default accountHealth({
  id: 'health-report-products',
  host: 'sellercentral.amazon.com',
  path: '/business-reports',
  tree: [reportTable(['(Child) ASIN', 'Units Ordered', 'Unit Session Percentage'], [['B000000001', '12', '5.0%']])],
  truth: { state: 'none' },
});
