import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { ukOrder } from '../parts/sample-orders.ts';

// Australian, and its money is written with a bare dollar sign, which is not the US one here.
export default orderDetailsPage({
  id: 'order-au',
  host: 'sellercentral.amazon.com.au',
  account: { name: 'Example Widgets Ltd | Australia' },
  order: ukOrder({
    id: '250-0000033-0000034',
    items: [
      {
        title: 'Example Widgets beach towel',
        asin: 'B000000017',
        sku: 'TOWEL-17',
        orderItemId: '50000000000017',
        quantity: 1,
        unitPrice: 3495,
        unitPriceExclusive: 3177,
        shipping: 995,
        included: { price: 318, shipping: 90, total: 408 },
      },
    ],
    purchased: 'Wed, 30 Sep 2026, 00:40 AEST',
    salesChannel: 'Amazon.com.au',
    shop: 'www.amazon.com.au',
    marketplaceId: 'A39IBJ37TRP1C6',
    money: money.dollar,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '250-0000033-0000034',
    marketplace: 'AU',
    currency: 'AUD',
    channel: 'seller',
    items: [
      {
        orderItemId: '50000000000017',
        asin: 'B000000017',
        sku: 'TOWEL-17',
        title: 'Example Widgets beach towel',
        quantity: 1,
        price: 3495,
        shipping: 995,
        taxIncluded: 408,
        total: 4490,
      },
    ],
    paid: 4490,
    refunded: 0,
    purchaseDate: '2026-09-30',
    shipBy: '2026-09-01',
    tracking: ['SAMPLE0000000001'],
  },
});
