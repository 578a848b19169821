import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '112-0000003-0000004',
  items: [
    {
      title: 'Example Widgets espresso machine, 15 bar, with a grinder',
      asin: 'B000000002',
      sku: 'ESPRESSO-15',
      quantity: 1,
      price: 50000,
      shipping: 1500,
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// No limit printed anywhere.
export default refundPage({
  id: 'refund-us-no-limits',
  host: 'sellercentral.amazon.com',
  form,
  content: todayForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '112-0000003-0000004',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000002',
        sku: 'ESPRESSO-15',
        title: 'Example Widgets espresso machine, 15 bar, with a grinder',
        quantity: 1,
        price: 50000,
        shipping: 1500,
      },
    ],
    paid: 51500,
  },
});
