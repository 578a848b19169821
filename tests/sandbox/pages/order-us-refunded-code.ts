import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Partly refunded, with money written as "USD 40.00" and "-USD 12.00".
export default orderDetailsPage({
  id: 'order-us-refunded-code',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '111-0000013-0000014',
    money: money.usdCode,
    items: [
      {
        title: 'Example Widgets kitchen scale',
        asin: 'B000000006',
        sku: 'SCALE-6',
        orderItemId: '10000000000006',
        quantity: 1,
        unitPrice: 4000,
        shipping: 500,
        refund: 1200,
      },
      {
        title: 'Example Widgets measuring spoons',
        asin: 'B000000007',
        sku: 'SPOONS-7',
        orderItemId: '10000000000007',
        quantity: 1,
        unitPrice: 900,
        shipping: 250,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '111-0000013-0000014',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000006',
        asin: 'B000000006',
        sku: 'SCALE-6',
        title: 'Example Widgets kitchen scale',
        quantity: 1,
        price: 4000,
        shipping: 500,
        refund: 1200,
        total: 3300,
      },
      {
        orderItemId: '10000000000007',
        asin: 'B000000007',
        sku: 'SPOONS-7',
        title: 'Example Widgets measuring spoons',
        quantity: 1,
        price: 900,
        shipping: 250,
        total: 1150,
      },
    ],
    paid: 5650,
    refunded: 1200,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
