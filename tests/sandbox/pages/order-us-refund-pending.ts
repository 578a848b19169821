import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// A refund is on its way: a row of its own, and the total is after it.
export default orderDetailsPage({
  id: 'order-us-refund-pending',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000081-0000082',
    items: [
      {
        title: 'Example Widgets door bell',
        asin: 'B000000041',
        sku: 'BELL-41',
        orderItemId: '10000000000041',
        quantity: 1,
        unitPrice: 3200,
        shipping: 499,
        refundPending: 1250,
      },
    ],
    cancelRefund: true,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '114-0000081-0000082',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000041',
        asin: 'B000000041',
        sku: 'BELL-41',
        title: 'Example Widgets door bell',
        quantity: 1,
        price: 3200,
        shipping: 499,
        refundPending: 1250,
        total: 2449,
      },
    ],
    paid: 3699,
    refunded: 0,
    pending: 1250,
    refundCancellable: true,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
