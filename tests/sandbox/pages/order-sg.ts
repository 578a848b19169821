import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { ukOrder } from '../parts/sample-orders.ts';

// Singapore.
export default orderDetailsPage({
  id: 'order-sg',
  host: 'sellercentral.amazon.sg',
  account: { name: 'Example Widgets Ltd | Singapore' },
  order: ukOrder({
    id: '503-0000031-0000032',
    items: [
      {
        title: 'Example Widgets folding fan',
        asin: 'B000000016',
        sku: 'FAN-16',
        orderItemId: '50000000000016',
        quantity: 2,
        unitPrice: 2200,
        unitPriceExclusive: 2018,
        shipping: 350,
        included: { price: 364, shipping: 29, total: 393 },
      },
    ],
    purchased: 'Wed, 30 Sep 2026, 10:15 SGT',
    salesChannel: 'Amazon.sg',
    shop: 'www.amazon.sg',
    marketplaceId: 'A19VAU5U5O7RUS',
    money: money.singaporeDollar,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '503-0000031-0000032',
    marketplace: 'SG',
    currency: 'SGD',
    channel: 'seller',
    items: [
      {
        orderItemId: '50000000000016',
        asin: 'B000000016',
        sku: 'FAN-16',
        title: 'Example Widgets folding fan',
        quantity: 2,
        price: 4400,
        shipping: 350,
        taxIncluded: 393,
        total: 4750,
      },
    ],
    paid: 4750,
    refunded: 0,
    purchaseDate: '2026-09-30',
    shipBy: '2026-09-01',
    tracking: ['SAMPLE0000000001'],
  },
});
