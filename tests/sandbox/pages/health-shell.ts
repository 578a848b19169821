import { accountHealth } from '../parts/health.ts';

// The empty frame before anything has come.
export default accountHealth({
  id: 'health-shell',
  host: 'sellercentral.amazon.com',
  mode: 'never',
  tree: [],
  truth: { state: 'loading' },
});
