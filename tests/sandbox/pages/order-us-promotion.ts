import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// The buyer paid less than price and shipping: a promotion took $3.00 off.
export default orderDetailsPage({
  id: 'order-us-promotion',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000009-0000010',
    items: [
      {
        title: 'Example Widgets oven thermometer',
        asin: 'B000000005',
        sku: 'THERMO-5',
        orderItemId: '10000000000005',
        quantity: 1,
        unitPrice: 1800,
        shipping: 599,
        tax: 124,
        promotion: 300,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '114-0000009-0000010',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000005',
        asin: 'B000000005',
        sku: 'THERMO-5',
        title: 'Example Widgets oven thermometer',
        quantity: 1,
        price: 1800,
        shipping: 599,
        tax: 124,
        promotion: 300,
        total: 2223,
      },
    ],
    paid: 2223,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
