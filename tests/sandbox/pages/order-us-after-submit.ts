import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// What the order page shows after a refund of $12.49 was sent from its form.
export default orderDetailsPage({
  id: 'order-us-after-submit',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000061-0000062',
    items: [
      {
        title: 'Example Widgets garden lantern',
        asin: 'B000000031',
        sku: 'LANTERN-31',
        orderItemId: '10000000000031',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
        refund: 1249,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '114-0000061-0000062',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000031',
        asin: 'B000000031',
        sku: 'LANTERN-31',
        title: 'Example Widgets garden lantern',
        quantity: 1,
        price: 2000,
        shipping: 499,
        refund: 1249,
        total: 1250,
      },
    ],
    paid: 2499,
    refunded: 1249,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
