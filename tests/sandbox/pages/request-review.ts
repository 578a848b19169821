import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

// Asks for a review: about one order by its address, with its ID under another name than elsewhere.
const page: SandboxPage = {
  id: 'request-review',
  url: 'https://sellercentral.amazon.com/messaging/reviews?orderId=114-0000001-0000002',
  title: 'Request a review',
  html: shell({
    title: 'Request a review',
    content: `<h1>Request a review</h1><div class="box"><p>Order ID: 114-0000001-0000002</p>
<p>We will ask Sample Person for a product review and seller feedback.</p><kat-button label="Yes"></kat-button></div>`,
  }),
  truth: { kind: 'none', state: 'none' },
};

export default page;
