import { accountHealth } from '../parts/health.ts';
import { h } from '../parts/tree.ts';

// A page that is not there has the header that says "Healthy".
export default accountHealth({
  id: 'health-not-found',
  host: 'sellercentral.amazon.com',
  status: 404,
  tree: [
    h('h1', null, 'Page not found'),
    h('p', null, 'The requested URL doesn’t exist. Please check your URL and try again.'),
  ],
  truth: { state: 'none' },
});
