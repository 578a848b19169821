import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Sent in two packages, so the item stands in three tables: only the first one counts.
export default orderDetailsPage({
  id: 'order-us-split',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '112-0000021-0000022',
    items: [
      {
        title: 'Example Widgets dinner plate',
        asin: 'B000000011',
        sku: 'PLATE-11',
        orderItemId: '10000000000011',
        quantity: 4,
        unitPrice: 1250,
        shipping: 800,
        tax: 413,
      },
    ],
    packages: [
      { carrier: 'USPS', tracking: 'SAMPLE0000000002', contents: [{ item: 0, quantity: 3 }] },
      { carrier: 'USPS', tracking: 'SAMPLE0000000003', contents: [{ item: 0, quantity: 1 }] },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '112-0000021-0000022',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000011',
        asin: 'B000000011',
        sku: 'PLATE-11',
        title: 'Example Widgets dinner plate',
        quantity: 4,
        price: 5000,
        shipping: 800,
        tax: 413,
        total: 6213,
      },
    ],
    paid: 6213,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000002', 'SAMPLE0000000003'],
  },
});
