import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { fullForm } from '../parts/refund-full.ts';
import { older } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000067-0000068',
  items: [
    {
      title: 'Example Widgets reading lamp',
      asin: 'B000000034',
      sku: 'LAMP-34',
      quantity: 1,
      price: 4200,
      shipping: 799,
      limits: { returnShipping: 2598, other: 2000 },
    },
  ],
  words: older,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// It stands on the tab “Full refund”: only the concessions have boxes that can be seen.
export default refundPage({
  id: 'refund-us-full-tab',
  host: 'sellercentral.amazon.com',
  form,
  content: fullForm(form, 'tab'),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000067-0000068',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000034',
        sku: 'LAMP-34',
        title: 'Example Widgets reading lamp',
        quantity: 1,
        price: 4200,
        shipping: 799,
        printedLimits: { returnShipping: 2598, other: 2000 },
      },
    ],
    paid: 4999,
  },
});
