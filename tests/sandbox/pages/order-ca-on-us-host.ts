import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// A Canadian order on the US host of a unified account.
export default orderDetailsPage({
  id: 'order-ca-on-us-host',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '701-0000035-0000036',
    items: [
      {
        title: 'Example Widgets snow brush',
        asin: 'B000000018',
        sku: 'BRUSH-18',
        orderItemId: '10000000000018',
        quantity: 1,
        unitPrice: 1200,
        shipping: 650,
        tax: 241,
      },
    ],
    purchased: 'Mon, Sep 14, 2026, 11:27 AM PDT',
    salesChannel: 'Amazon.ca',
    shop: 'www.amazon.ca',
    marketplaceId: 'A2EUQ1WTGCTBG2',
    money: money.canadianDollar,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '701-0000035-0000036',
    marketplace: 'CA',
    currency: 'CAD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000018',
        asin: 'B000000018',
        sku: 'BRUSH-18',
        title: 'Example Widgets snow brush',
        quantity: 1,
        price: 1200,
        shipping: 650,
        tax: 241,
        total: 2091,
      },
    ],
    paid: 2091,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
