import { orderDetailsPage } from '../parts/order-details.ts';
import { jpOrder } from '../parts/sample-orders.ts';

// Japanese: full-width yen without decimals, nine heads over eight cells.
export default orderDetailsPage({
  id: 'order-jp',
  host: 'sellercentral-japan.amazon.com',
  account: { name: 'Example Widgets Ltd | 日本' },
  order: jpOrder({
    id: '249-0000027-0000028',
    items: [
      {
        title: '見本の急須 0.5L',
        asin: 'B000000014',
        sku: 'KYUSU-14',
        orderItemId: '50000000000014',
        quantity: 1,
        unitPrice: 7600,
        unitPriceExclusive: 6909,
        shipping: 600,
        included: { price: 691, shipping: 55, total: 746 },
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '249-0000027-0000028',
    marketplace: 'JP',
    currency: 'JPY',
    channel: 'seller',
    items: [
      {
        orderItemId: '50000000000014',
        asin: 'B000000014',
        sku: 'KYUSU-14',
        title: '見本の急須 0.5L',
        quantity: 1,
        price: 7600,
        shipping: 600,
        taxIncluded: 746,
        total: 8200,
      },
    ],
    paid: 8200,
    refunded: 0,
    purchaseDate: '2026-09-30',
    shipBy: '2026-10-01',
    deliverBy: '2026-10-03',
    tracking: ['SAMPLE0000000001'],
  },
});
