import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { listForm } from '../parts/refund-list.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000083-0000084',
  items: [
    {
      title: 'Example Widgets garden lantern',
      asin: 'B000000031',
      sku: 'LANTERN-31',
      quantity: 1,
      price: 2000,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// A list of terms, “Limit: $19.98” behind each box.
export default refundPage({
  id: 'refund-us-list',
  host: 'sellercentral.amazon.com',
  form,
  content: listForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000083-0000084',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000031',
        sku: 'LANTERN-31',
        title: 'Example Widgets garden lantern',
        quantity: 1,
        price: 2000,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 2499,
  },
});
