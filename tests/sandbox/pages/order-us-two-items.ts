import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Two products, one of them twice, tax as a line of its own; digits in a title that are no quantity.
export default orderDetailsPage({
  id: 'order-us-two-items',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '113-0000005-0000006',
    items: [
      {
        title: 'Example Widgets tea strainer',
        asin: 'B000000003',
        sku: 'STRAINER-3',
        orderItemId: '10000000000003',
        quantity: 2,
        unitPrice: 850,
        shipping: 300,
        tax: 140,
      },
      {
        title: 'Example Widgets 2-cup pot (pack of 1), 12 oz',
        asin: 'B000000004',
        sku: 'POT-2CUP',
        orderItemId: '10000000000004',
        quantity: 1,
        unitPrice: 3495,
        shipping: 599,
        tax: 288,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '113-0000005-0000006',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000003',
        asin: 'B000000003',
        sku: 'STRAINER-3',
        title: 'Example Widgets tea strainer',
        quantity: 2,
        price: 1700,
        shipping: 300,
        tax: 140,
        total: 2140,
      },
      {
        orderItemId: '10000000000004',
        asin: 'B000000004',
        sku: 'POT-2CUP',
        title: 'Example Widgets 2-cup pot (pack of 1), 12 oz',
        quantity: 1,
        price: 3495,
        shipping: 599,
        tax: 288,
        total: 4382,
      },
    ],
    paid: 6522,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
