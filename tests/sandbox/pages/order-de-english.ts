import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { deOrder } from '../parts/sample-orders.ts';
import { britishEnglish } from '../parts/words.ts';

// A German order in the English interface of the regional host; partly refunded (-€3.63).
export default orderDetailsPage({
  id: 'order-de-english',
  host: 'sellercentral-europe.amazon.com',
  account: { name: 'Example Widgets Ltd | United Kingdom' },
  order: deOrder({
    id: '302-0000025-0000026',
    items: [
      {
        title: 'Beispiel-Wasserkocher, 1,7 Liter',
        asin: 'B000000013',
        sku: 'KOCHER-13',
        orderItemId: '20000000000013',
        quantity: 1,
        unitPrice: 2699,
        unitPriceExclusive: 2268,
        shipping: 399,
        refund: 363,
        included: { price: 431, shipping: 64, total: 495 },
      },
    ],
    purchased: 'Sun, 11 Oct 2026, 15:20 MEST',
    shipBy: 'Mon, 12 Oct 2026',
    deliverBy: 'Thu, 15 Oct 2026',
    words: britishEnglish,
    money: money.euro,
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '302-0000025-0000026',
    marketplace: 'DE',
    currency: 'EUR',
    channel: 'seller',
    items: [
      {
        orderItemId: '20000000000013',
        asin: 'B000000013',
        sku: 'KOCHER-13',
        title: 'Beispiel-Wasserkocher, 1,7 Liter',
        quantity: 1,
        price: 2699,
        shipping: 399,
        refund: 363,
        taxIncluded: 495,
        total: 2735,
      },
    ],
    paid: 3098,
    refunded: 363,
    purchaseDate: '2026-10-11',
    shipBy: '2026-10-12',
    deliverBy: '2026-10-15',
    tracking: ['SAMPLE0000000001'],
  },
});
