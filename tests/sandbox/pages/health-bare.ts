import { accountHealth, serviceCard } from '../parts/health.ts';

// A share that no number of orders bears out may be the target, a tick, or a column that belongs elsewhere.
export default accountHealth({
  id: 'health-bare',
  host: 'sellercentral.amazon.com',
  tree: [serviceCard({ rate: '1.00%', days: 60 }, 'none')],
  truth: { state: 'drift' },
});
