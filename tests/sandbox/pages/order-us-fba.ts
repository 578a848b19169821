import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Fulfilled by Amazon: no address, no refund button; the seller cannot refund.
export default orderDetailsPage({
  id: 'order-us-fba',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000015-0000016',
    items: [
      {
        title: 'Example Widgets cutting board',
        asin: 'B000000008',
        sku: 'BOARD-8',
        orderItemId: '10000000000008',
        quantity: 1,
        unitPrice: 2750,
        tax: 227,
      },
    ],
    channel: 'amazon',
    canRefund: false,
    buyer: null,
  }),
  truth: {
    kind: 'order-details',
    state: 'not-applicable',
    orderId: '114-0000015-0000016',
    marketplace: 'US',
    currency: 'USD',
    channel: 'amazon',
    items: [
      {
        orderItemId: '10000000000008',
        asin: 'B000000008',
        sku: 'BOARD-8',
        title: 'Example Widgets cutting board',
        quantity: 1,
        price: 2750,
        tax: 227,
        total: 2977,
      },
    ],
    paid: 2977,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
