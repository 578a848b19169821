import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Pending: Amazon shows no prices, no address and no totals yet.
export default orderDetailsPage({
  id: 'order-us-pending',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000017-0000018',
    items: [
      {
        title: 'Example Widgets storage jar, 1 litre',
        asin: 'B000000009',
        sku: 'JAR-9',
        orderItemId: '10000000000009',
        quantity: 3,
        status: 'pending',
      },
    ],
    canRefund: false,
    buyer: null,
    packages: [],
    deliverBy: 'Currently unavailable',
  }),
  truth: {
    kind: 'order-details',
    state: 'not-applicable',
    orderId: '114-0000017-0000018',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000009',
        asin: 'B000000009',
        sku: 'JAR-9',
        title: 'Example Widgets storage jar, 1 litre',
        quantity: 3,
      },
    ],
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
  },
});
