import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { labelsForm } from '../parts/refund-labels.ts';
import { spanish } from '../parts/refund-words-other.ts';

const form = {
  orderId: '403-0000073-0000074',
  items: [
    {
      title: 'Cafetera de ejemplo, 6 tazas',
      asin: 'B000000037',
      sku: 'CAFETERA-37',
      quantity: 1,
      price: 2395,
      shipping: 395,
      limits: { returnShipping: 1790, other: 2000 },
    },
  ],
  words: spanish,
  money: money.euroGerman,
  salesChannel: 'Amazon.es',
  limitWord: 'hasta',
};

// Spanish words, labels and sentences instead of a table.
export default refundPage({
  id: 'refund-es',
  host: 'sellercentral.amazon.es',
  form,
  content: labelsForm(form),
  account: 'Example Widgets Ltd | España',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '403-0000073-0000074',
    marketplace: 'ES',
    currency: 'EUR',
    items: [
      {
        asin: 'B000000037',
        sku: 'CAFETERA-37',
        title: 'Cafetera de ejemplo, 6 tazas',
        quantity: 1,
        price: 2395,
        shipping: 395,
        printedLimits: { returnShipping: 1790, other: 2000 },
      },
    ],
    paid: 2790,
  },
});
