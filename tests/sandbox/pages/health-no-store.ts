import { accountHealth, serviceCard } from '../parts/health.ts';

// The header names an account and no store: the host is none, since one sign-in serves several.
export default accountHealth({
  id: 'health-no-store',
  host: 'sellercentral.amazon.com',
  account: { name: 'Example Widgets Ltd' },
  tree: [serviceCard({ rate: '1.00%', count: '3', of: '300', days: 60 }, 'none')],
  truth: { state: 'drift' },
});
