import { accountHealth, serviceCard } from '../parts/health.ts';

// The same metric stands there twice, with different numbers.
export default accountHealth({
  id: 'health-twice',
  host: 'sellercentral.amazon.com',
  tree: [
    serviceCard({ rate: '1.00%', count: '3', of: '300', days: 60 }, 'none'),
    serviceCard({ rate: '0.67%', count: '2', of: '300', days: 60 }, 'none'),
  ],
  truth: { state: 'drift' },
});
