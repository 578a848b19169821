import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// A refund is on its way, and nothing says so but the offer to cancel it.
export default orderDetailsPage({
  id: 'order-us-refund-link',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000079-0000080',
    items: [
      {
        title: 'Example Widgets pencil case',
        asin: 'B000000040',
        sku: 'CASE-40',
        orderItemId: '10000000000040',
        quantity: 1,
        unitPrice: 1800,
        shipping: 399,
      },
    ],
    cancelRefund: true,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '114-0000079-0000080',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000040',
        asin: 'B000000040',
        sku: 'CASE-40',
        title: 'Example Widgets pencil case',
        quantity: 1,
        price: 1800,
        shipping: 399,
        total: 2199,
      },
    ],
    paid: 2199,
    refunded: 0,
    refundCancellable: true,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
