import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { unknownWords } from '../parts/refund-words-unknown.ts';

const form = {
  orderId: '114-0000161-0000162',
  items: [
    {
      title: 'Example Widgets oil lamp',
      asin: 'B000000031',
      sku: 'LAMP-31',
      quantity: 1,
      price: 2000,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2150 },
    },
  ],
  words: unknownWords,
  money: money.dollar,
  limitWord: 'Ceiling:',
};

// Katal controls in shadow roots, a table, every word unknown: both boxes have to be pointed at.
export default refundPage({
  id: 'refund-unknown-katal',
  host: 'sellercentral.amazon.com',
  form,
  content: todayForm(form),
  truth: { kind: 'refund-form', state: 'drift' },
  taught: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000161-0000162',
    currency: 'USD',
    items: [
      {
        asin: 'B000000031',
        sku: 'LAMP-31',
        title: 'Example Widgets oil lamp',
        quantity: 1,
        price: 2000,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2150 },
      },
    ],
  },
});
