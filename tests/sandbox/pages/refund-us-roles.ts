import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { rolesForm } from '../parts/refund-roles.ts';
import { today } from '../parts/refund-words.ts';

const form = {
  orderId: '114-0000065-0000066',
  items: [
    {
      title: 'Example Widgets bird feeder',
      asin: 'B000000033',
      sku: 'FEEDER-33',
      quantity: 1,
      price: 3000,
      shipping: 499,
      limits: { returnShipping: 1998, other: 2000 },
    },
  ],
  words: today,
  money: money.usdCode,
  salesChannel: 'Amazon.com',
  limitWord: 'up to',
};

// Blocks that only their roles make a grid, with “up to USD 19.98” in a column without a head.
export default refundPage({
  id: 'refund-us-roles',
  host: 'sellercentral.amazon.com',
  form,
  content: rolesForm(form),
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000065-0000066',
    marketplace: 'US',
    currency: 'USD',
    items: [
      {
        asin: 'B000000033',
        sku: 'FEEDER-33',
        title: 'Example Widgets bird feeder',
        quantity: 1,
        price: 3000,
        shipping: 499,
        printedLimits: { returnShipping: 1998, other: 2000 },
      },
    ],
    paid: 3499,
  },
});
