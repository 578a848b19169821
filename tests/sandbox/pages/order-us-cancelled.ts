import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Cancelled before it was shipped: nothing was charged, nothing can be refunded.
export default orderDetailsPage({
  id: 'order-us-cancelled',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000019-0000020',
    items: [
      {
        title: 'Example Widgets storage jar, 2 litre',
        asin: 'B000000010',
        sku: 'JAR-10',
        orderItemId: '10000000000010',
        quantity: 1,
        status: 'cancelled',
      },
    ],
    canRefund: false,
    packages: [],
  }),
  truth: {
    kind: 'order-details',
    state: 'not-applicable',
    orderId: '114-0000019-0000020',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000010',
        asin: 'B000000010',
        sku: 'JAR-10',
        title: 'Example Widgets storage jar, 2 litre',
        quantity: 1,
      },
    ],
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
  },
});
