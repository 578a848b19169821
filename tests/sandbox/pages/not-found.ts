import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

// The 404 page keeps the whole header, with "Healthy", "Feedback" and "Orders" in it.
const page: SandboxPage = {
  id: 'not-found',
  status: 404,
  url: 'https://sellercentral.amazon.com/orders-v3/order/not-an-order',
  title: 'Page not found',
  html: shell({
    title: 'Page not found',
    content: '<div class="box"><h1>Page not found</h1><p>The page you asked for is not here.</p></div>',
  }),
  truth: { kind: 'none', state: 'none' },
};

export default page;
