import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { tabsForm } from '../parts/refund-tabs.ts';
import { older } from '../parts/refund-words.ts';

const form = {
  orderId: '113-0000005-0000006',
  items: [
    {
      title: 'Example Widgets tea strainer',
      asin: 'B000000003',
      sku: 'STRAINER-3',
      quantity: 2,
      price: 1700,
      shipping: 300,
      tax: 140,
      limits: { returnShipping: 1600, other: 2000 },
    },
    {
      title: 'Example Widgets 2-cup pot (pack of 1), 12 oz',
      asin: 'B000000004',
      sku: 'POT-2CUP',
      quantity: 1,
      price: 3495,
      shipping: 599,
      tax: 288,
      limits: { returnShipping: 2198, other: 2000 },
    },
  ],
  words: older,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// The older words: tabs, plain inputs, a "Max. amount" column, two memos; two items with limits of their own.
export default refundPage({
  id: 'refund-us-older',
  host: 'sellercentral.amazon.com',
  form,
  content: tabsForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '113-0000005-0000006',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000003',
        sku: 'STRAINER-3',
        title: 'Example Widgets tea strainer',
        quantity: 2,
        price: 1700,
        shipping: 300,
        tax: 140,
        printedLimits: { returnShipping: 1600, other: 2000 },
      },
      {
        asin: 'B000000004',
        sku: 'POT-2CUP',
        title: 'Example Widgets 2-cup pot (pack of 1), 12 oz',
        quantity: 1,
        price: 3495,
        shipping: 599,
        tax: 288,
        printedLimits: { returnShipping: 2198, other: 2000 },
      },
    ],
    paid: 6522,
  },
});
