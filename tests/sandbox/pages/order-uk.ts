import { orderDetailsPage } from '../parts/order-details.ts';
import { ukOrder } from '../parts/sample-orders.ts';

// British; bought at 21:05 BST on the last day of August.
export default orderDetailsPage({
  id: 'order-uk',
  host: 'sellercentral.amazon.co.uk',
  account: { name: 'Example Widgets Ltd | United Kingdom' },
  order: ukOrder({
    id: '204-0000029-0000030',
    items: [
      {
        title: 'Example Widgets doormat, coir',
        asin: 'B000000015',
        sku: 'MAT-15',
        orderItemId: '20000000000015',
        quantity: 1,
        unitPrice: 1999,
        unitPriceExclusive: 1666,
        shipping: 499,
        included: { price: 333, shipping: 83, total: 416 },
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '204-0000029-0000030',
    marketplace: 'UK',
    currency: 'GBP',
    channel: 'seller',
    items: [
      {
        orderItemId: '20000000000015',
        asin: 'B000000015',
        sku: 'MAT-15',
        title: 'Example Widgets doormat, coir',
        quantity: 1,
        price: 1999,
        shipping: 499,
        taxIncluded: 416,
        total: 2498,
      },
    ],
    paid: 2498,
    refunded: 0,
    purchaseDate: '2026-08-31',
    shipBy: '2026-09-01',
    tracking: ['SAMPLE0000000001'],
  },
});
