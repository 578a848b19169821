import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { labelsForm } from '../parts/refund-labels.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000051-0000052',
  items: [
    {
      title: 'Example Widgets coffee filter',
      asin: 'B000000024',
      sku: 'FILTER-24',
      quantity: 1,
      price: 2000,
      shipping: 499,
      tax: 181,
      limits: { returnShipping: 1998, other: 4500 },
    },
  ],
  words: today,
  money: money.usdCode,
};

// Labels and divs, no table; the form does not tell the sales channel. Its second limit is not what the formula gives.
export default refundPage({
  id: 'refund-us-labels',
  host: 'sellercentral.amazon.com',
  form,
  content: labelsForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000051-0000052',
    currency: 'USD',
    items: [
      {
        asin: 'B000000024',
        sku: 'FILTER-24',
        title: 'Example Widgets coffee filter',
        quantity: 1,
        price: 2000,
        shipping: 499,
        tax: 181,
        printedLimits: { returnShipping: 1998, other: 4500 },
      },
    ],
    paid: 2680,
  },
});
