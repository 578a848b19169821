import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { tabsForm } from '../parts/refund-tabs.ts';
import { japanese } from '../parts/refund-words.ts';

const form = {
  orderId: '249-0000027-0000028',
  items: [
    {
      title: '見本の急須 0.5L',
      asin: 'B000000014',
      sku: 'KYUSU-14',
      quantity: 1,
      price: 7600,
      shipping: 600,
      limits: { returnShipping: 2200, other: 2000 },
    },
  ],
  words: japanese,
  money: money.yen,
  salesChannel: 'Amazon.co.jp',
};

// Japanese words in the older layout, with the limits in the column 上限.
export default refundPage({
  id: 'refund-jp',
  host: 'sellercentral-japan.amazon.com',
  form,
  content: tabsForm(form),
  account: 'Example Widgets Ltd | 日本',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '249-0000027-0000028',
    marketplace: 'JP',
    currency: 'JPY',
    items: [
      {
        asin: 'B000000014',
        sku: 'KYUSU-14',
        title: '見本の急須 0.5L',
        quantity: 1,
        price: 7600,
        shipping: 600,
        printedLimits: { returnShipping: 2200, other: 2000 },
      },
    ],
    paid: 8200,
  },
});
