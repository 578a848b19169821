import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { fullForm } from '../parts/refund-full.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000069-0000070',
  items: [
    {
      title: 'Example Widgets desk fan',
      asin: 'B000000035',
      sku: 'FAN-35',
      quantity: 1,
      price: 5100,
      shipping: 899,
      limits: { returnShipping: 2798, other: 2000 },
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com',
  limitWord: 'Limit:',
};

// “Refund full amount” is ticked, and no box is there but those of the concessions.
export default refundPage({
  id: 'refund-us-full-check',
  host: 'sellercentral.amazon.com',
  form,
  content: fullForm(form, 'check'),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000069-0000070',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000035',
        sku: 'FAN-35',
        title: 'Example Widgets desk fan',
        quantity: 1,
        price: 5100,
        shipping: 899,
        printedLimits: { returnShipping: 2798, other: 2000 },
      },
    ],
    paid: 5999,
  },
});
