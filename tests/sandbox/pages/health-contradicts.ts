import { accountHealth, serviceCard } from '../parts/health.ts';

// One order of three hundred is no per cent: the share or the orders are of something else.
export default accountHealth({
  id: 'health-contradicts',
  host: 'sellercentral.amazon.com',
  tree: [serviceCard({ rate: '1.00%', count: '1', of: '300', days: 60 }, 'none')],
  truth: { state: 'drift' },
});
