import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';
import type { FeedbackPage } from '../sandbox.ts';

const { id, url, title, html } = orderDetailsPage({
  id: 'feedback-order-us',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000411-0000412',
    items: [
      {
        title: 'Example Widgets desk fan',
        asin: 'B000000041',
        sku: 'FAN-41',
        orderItemId: '10000000000041',
        quantity: 1,
        unitPrice: 1500,
      },
    ],
    feedback: { stars: 2, comment: 'Loud, and "late".', date: '10/4/2026' },
  }),
  truth: { kind: 'order-details', state: 'read' },
});

// The page of an order shows what its buyer said of the shop.
const page: FeedbackPage = {
  id,
  url,
  title,
  html,
  truth: {
    state: 'order',
    orderId: '114-0000411-0000412',
    rows: [{ orderId: '114-0000411-0000412', rating: 2, left: '2026-10-04', comment: 'Loud, and "late".' }],
  },
};

export default page;
