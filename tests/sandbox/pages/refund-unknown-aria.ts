import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { ariaForm } from '../parts/refund-aria.ts';
import { unknownWords } from '../parts/refund-words-unknown.ts';

const form = {
  orderId: '114-0000165-0000166',
  items: [
    {
      title: 'Example Widgets tea tin, green',
      asin: 'B000000033',
      sku: 'TIN-33',
      quantity: 1,
      price: 1500,
      shipping: 399,
      limits: { returnShipping: 1798, other: 2000 },
    },
    {
      title: 'Example Widgets tea tin, red',
      asin: 'B000000034',
      sku: 'TIN-34',
      quantity: 1,
      price: 1600,
      shipping: 299,
      limits: { returnShipping: 1598, other: 2010 },
    },
  ],
  words: unknownWords,
  money: money.dollar,
  limitWord: 'Ceiling',
};

// Named by aria-label alone, two items: pointing at the boxes of the first teaches those of the second.
export default refundPage({
  id: 'refund-unknown-aria',
  host: 'sellercentral.amazon.com',
  form,
  content: ariaForm(form, []),
  truth: { kind: 'refund-form', state: 'drift' },
  taught: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000165-0000166',
    currency: 'USD',
    items: [
      {
        asin: 'B000000033',
        sku: 'TIN-33',
        title: 'Example Widgets tea tin, green',
        quantity: 1,
        price: 1500,
        shipping: 399,
        printedLimits: { returnShipping: 1798, other: 2000 },
      },
      {
        asin: 'B000000034',
        sku: 'TIN-34',
        title: 'Example Widgets tea tin, red',
        quantity: 1,
        price: 1600,
        shipping: 299,
        printedLimits: { returnShipping: 1598, other: 2010 },
      },
    ],
  },
});
