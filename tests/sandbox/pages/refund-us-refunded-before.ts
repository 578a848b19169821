import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '111-0000011-0000012',
  items: [
    {
      title: 'Example Widgets kitchen scale',
      asin: 'B000000006',
      sku: 'SCALE-6',
      quantity: 1,
      price: 4000,
      shipping: 500,
      limits: { returnShipping: 2000, other: 2000 },
      refundedBefore: 1200,
    },
    {
      title: 'Example Widgets measuring spoons',
      asin: 'B000000007',
      sku: 'SPOONS-7',
      quantity: 1,
      price: 900,
      shipping: 250,
      limits: { returnShipping: 1500, other: 2000 },
    },
  ],
  words: today,
  money: money.dollar,
  salesChannel: 'Amazon.com',
};

// One of two items was partly refunded before.
export default refundPage({
  id: 'refund-us-refunded-before',
  host: 'sellercentral.amazon.com',
  form,
  content: todayForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '111-0000011-0000012',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000006',
        sku: 'SCALE-6',
        title: 'Example Widgets kitchen scale',
        quantity: 1,
        price: 4000,
        shipping: 500,
        refund: 1200,
        printedLimits: { returnShipping: 2000, other: 2000 },
      },
      {
        asin: 'B000000007',
        sku: 'SPOONS-7',
        title: 'Example Widgets measuring spoons',
        quantity: 1,
        price: 900,
        shipping: 250,
        printedLimits: { returnShipping: 1500, other: 2000 },
      },
    ],
    paid: 5650,
    refunded: 1200,
  },
});
