import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { chinese } from '../parts/refund-words-other.ts';

const form = {
  orderId: '114-0000077-0000078',
  items: [
    {
      title: 'Example Widgets noodle bowl',
      asin: 'B000000039',
      sku: 'BOWL-39',
      quantity: 1,
      price: 2600,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: chinese,
  money: money.usDollar,
  salesChannel: 'Amazon.com',
  limitWord: '最高',
};

// The Chinese interface on the US host, with the dollar written as there.
export default refundPage({
  id: 'refund-zh',
  host: 'sellercentral.amazon.com',
  form,
  content: todayForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000077-0000078',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000039',
        sku: 'BOWL-39',
        title: 'Example Widgets noodle bowl',
        quantity: 1,
        price: 2600,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 3099,
  },
});
