import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { ariaForm } from '../parts/refund-aria.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '250-0000033-0000034',
  items: [
    {
      title: 'Example Widgets beach towel',
      asin: 'B000000017',
      sku: 'TOWEL-17',
      quantity: 1,
      price: 3495,
      shipping: 995,
      limits: { returnShipping: 2990, other: 2000 },
    },
  ],
  words: today,
  money: money.australianDollar,
  salesChannel: 'Amazon.com.au',
};

// Australian: no rule is published, but this form prints limits, the total too. Boxes are named by aria-label alone.
export default refundPage({
  id: 'refund-au-aria',
  host: 'sellercentral.amazon.com.au',
  form,
  content: ariaForm(form, [4990]),
  account: 'Example Widgets Ltd | Australia',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '250-0000033-0000034',
    marketplace: 'AU',
    currency: 'AUD',
    items: [
      {
        asin: 'B000000017',
        sku: 'TOWEL-17',
        title: 'Example Widgets beach towel',
        quantity: 1,
        price: 3495,
        shipping: 995,
        printedLimits: { returnShipping: 2990, other: 2000, total: 4990 },
      },
    ],
    paid: 4490,
  },
});
