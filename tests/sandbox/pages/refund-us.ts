import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000001-0000002',
  items: [
    {
      title: 'Example Widgets travel kettle, 0.5 litre, blue',
      asin: 'B000000001',
      sku: 'KETTLE-BLUE-1',
      quantity: 1,
      price: 2000,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// Today's words, a table of Katal controls with shadow roots, limits beside the boxes.
export default refundPage({
  id: 'refund-us',
  host: 'sellercentral.amazon.com',
  form,
  content: todayForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000001-0000002',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000001',
        sku: 'KETTLE-BLUE-1',
        title: 'Example Widgets travel kettle, 0.5 litre, blue',
        quantity: 1,
        price: 2000,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 2499,
  },
});
