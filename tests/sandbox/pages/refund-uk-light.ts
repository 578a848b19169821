import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { older } from '../parts/refund-words.ts';

const form = {
  orderId: '204-0000029-0000030',
  items: [
    {
      title: 'Example Widgets doormat, coir',
      asin: 'B000000015',
      sku: 'MAT-15',
      quantity: 1,
      price: 1999,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: older,
  money: money.pound,
  salesChannel: 'Amazon.co.uk',
  limitWord: 'Max.',
};

// British, and the Katal build that puts the controls into the light DOM.
export default refundPage({
  id: 'refund-uk-light',
  host: 'sellercentral.amazon.co.uk',
  form,
  content: todayForm(form),
  katal: 'light',
  account: 'Example Widgets Ltd | United Kingdom',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '204-0000029-0000030',
    marketplace: 'UK',
    currency: 'GBP',
    items: [
      {
        asin: 'B000000015',
        sku: 'MAT-15',
        title: 'Example Widgets doormat, coir',
        quantity: 1,
        price: 1999,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 2498,
  },
});
