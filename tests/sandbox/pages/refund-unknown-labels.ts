import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { labelsForm } from '../parts/refund-labels.ts';
import { unknownSpanish } from '../parts/refund-words-unknown.ts';

const form = {
  orderId: '114-0000163-0000164',
  items: [
    {
      title: 'Example Widgets linterna',
      asin: 'B000000032',
      sku: 'LINTERNA-32',
      quantity: 1,
      price: 3500,
      shipping: 600,
      limits: { returnShipping: 2210, other: 1790 },
    },
  ],
  words: unknownSpanish,
  money: money.usdCode,
  limitWord: 'Tope',
};

// Label for, no table, and a limit that the box is described by, in words nobody knows.
export default refundPage({
  id: 'refund-unknown-labels',
  host: 'sellercentral.amazon.com',
  form,
  content: labelsForm(form),
  truth: { kind: 'refund-form', state: 'drift' },
  taught: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000163-0000164',
    currency: 'USD',
    items: [
      {
        asin: 'B000000032',
        sku: 'LINTERNA-32',
        title: 'Example Widgets linterna',
        quantity: 1,
        price: 3500,
        shipping: 600,
        printedLimits: { returnShipping: 2210, other: 1790 },
      },
    ],
  },
});
