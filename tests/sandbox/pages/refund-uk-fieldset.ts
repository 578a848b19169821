import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { fieldsetForm } from '../parts/refund-fieldset.ts';
import { older } from '../parts/refund-words.ts';

const form = {
  orderId: '204-0000063-0000064',
  items: [
    {
      title: 'Example Widgets biscuit tin',
      asin: 'B000000032',
      sku: 'TIN-32',
      quantity: 1,
      price: 1499,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: older,
  money: money.pound,
  salesChannel: 'Amazon.co.uk',
  limitWord: 'Max.',
};

// A fieldset for each amount, and “Max. £19.98” below its box.
export default refundPage({
  id: 'refund-uk-fieldset',
  host: 'sellercentral.amazon.co.uk',
  form,
  content: fieldsetForm(form),
  account: 'Example Widgets Ltd | United Kingdom',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '204-0000063-0000064',
    marketplace: 'UK',
    currency: 'GBP',
    items: [
      {
        asin: 'B000000032',
        sku: 'TIN-32',
        title: 'Example Widgets biscuit tin',
        quantity: 1,
        price: 1499,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 1998,
  },
});
