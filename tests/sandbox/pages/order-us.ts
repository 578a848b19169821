import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// The plain case: one item, $20.00 + $4.99 shipping.
export default orderDetailsPage({
  id: 'order-us',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000001-0000002',
    items: [
      {
        title: 'Example Widgets travel kettle, 0.5 litre, blue',
        asin: 'B000000001',
        sku: 'KETTLE-BLUE-1',
        orderItemId: '10000000000001',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '114-0000001-0000002',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000001',
        asin: 'B000000001',
        sku: 'KETTLE-BLUE-1',
        title: 'Example Widgets travel kettle, 0.5 litre, blue',
        quantity: 1,
        price: 2000,
        shipping: 499,
        total: 2499,
      },
    ],
    paid: 2499,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
