import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '250-0000055-0000056',
  items: [
    {
      title: 'Example Widgets picnic rug',
      asin: 'B000000025',
      sku: 'RUG-25',
      quantity: 1,
      price: 4995,
      shipping: 995,
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com.au',
};

// Australian without printed limits: there is no published rule to fall back on.
export default refundPage({
  id: 'refund-au-no-limits',
  host: 'sellercentral.amazon.com.au',
  form,
  content: todayForm(form),
  account: 'Example Widgets Ltd | Australia',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '250-0000055-0000056',
    marketplace: 'AU',
    currency: 'AUD',
    items: [
      {
        asin: 'B000000025',
        sku: 'RUG-25',
        title: 'Example Widgets picnic rug',
        quantity: 1,
        price: 4995,
        shipping: 995,
      },
    ],
    paid: 5990,
  },
});
