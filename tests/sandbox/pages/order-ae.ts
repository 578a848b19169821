import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { ukOrder } from '../parts/sample-orders.ts';

// Emirates: the currency code before the amount, with a no-break space between.
export default orderDetailsPage({
  id: 'order-ae',
  host: 'sellercentral.amazon.ae',
  account: { name: 'Example Widgets Ltd | United Arab Emirates' },
  order: ukOrder({
    id: '404-0000037-0000038',
    items: [
      {
        title: 'Example Widgets serving tray, brass',
        asin: 'B000000019',
        sku: 'TRAY-19',
        orderItemId: '20000000000019',
        quantity: 1,
        unitPrice: 123456,
        unitPriceExclusive: 117577,
        shipping: 1200,
        included: { price: 5879, shipping: 57, total: 5936 },
      },
    ],
    purchased: 'Tue, 8 Sep 2026, 19:30 GST',
    salesChannel: 'Amazon.ae',
    shop: 'www.amazon.ae',
    marketplaceId: 'A2VIGQ35RCS4UG',
    money: money.aedCode,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '404-0000037-0000038',
    marketplace: 'AE',
    currency: 'AED',
    channel: 'seller',
    items: [
      {
        orderItemId: '20000000000019',
        asin: 'B000000019',
        sku: 'TRAY-19',
        title: 'Example Widgets serving tray, brass',
        quantity: 1,
        price: 123456,
        shipping: 1200,
        taxIncluded: 5936,
        total: 124656,
      },
    ],
    paid: 124656,
    refunded: 0,
    purchaseDate: '2026-09-08',
    shipBy: '2026-09-01',
    tracking: ['SAMPLE0000000001'],
  },
});
