import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';
import type { FeedbackPage } from '../sandbox.ts';

const { id, url, title, html } = orderDetailsPage({
  id: 'feedback-order-no-date',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000413-0000414',
    items: [
      {
        title: 'Example Widgets desk lamp',
        asin: 'B000000042',
        sku: 'LAMP-42',
        orderItemId: '10000000000042',
        quantity: 1,
        unitPrice: 1500,
      },
    ],
    feedback: { stars: 2, comment: 'Came a week late, but works.' },
  }),
  truth: { kind: 'order-details', state: 'read' },
});

// No date beside the stars: there is nothing certain to say of the feedback, and the order is read all the same.
const page: FeedbackPage = { id, url, title, html, truth: { state: 'order', orderId: '114-0000413-0000414' } };

export default page;
