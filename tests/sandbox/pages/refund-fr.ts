import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { french } from '../parts/refund-words-other.ts';

const form = {
  orderId: '403-0000071-0000072',
  items: [
    {
      title: 'Exemple de théière en fonte',
      asin: 'B000000036',
      sku: 'THEIERE-36',
      quantity: 1,
      price: 4590,
      shipping: 590,
      limits: { returnShipping: 2180, other: 2000 },
    },
  ],
  words: french,
  money: money.euroGerman,
  salesChannel: 'Amazon.fr',
};

// French words in a table of Katal controls.
export default refundPage({
  id: 'refund-fr',
  host: 'sellercentral.amazon.fr',
  form,
  content: todayForm(form),
  account: 'Example Widgets Ltd | France',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '403-0000071-0000072',
    marketplace: 'FR',
    currency: 'EUR',
    items: [
      {
        asin: 'B000000036',
        sku: 'THEIERE-36',
        title: 'Exemple de théière en fonte',
        quantity: 1,
        price: 4590,
        shipping: 590,
        printedLimits: { returnShipping: 2180, other: 2000 },
      },
    ],
    paid: 5180,
  },
});
