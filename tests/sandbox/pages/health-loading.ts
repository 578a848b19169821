import { accountHealth, serviceCard } from '../parts/health.ts';

// Labels and heads are there, values are not yet: nothing is said, and least of all zero.
export default accountHealth({
  id: 'health-loading',
  host: 'sellercentral.amazon.com',
  tree: [serviceCard({}, {})],
  truth: { state: 'loading' },
});
