import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { tabsForm } from '../parts/refund-tabs.ts';
import { italian } from '../parts/refund-words-other.ts';

const form = {
  orderId: '403-0000075-0000076',
  items: [
    {
      title: 'Macinapepe di esempio',
      asin: 'B000000038',
      sku: 'MACINA-38',
      quantity: 1,
      price: 1850,
      shipping: 450,
      limits: { returnShipping: 1900, other: 2000 },
    },
  ],
  words: italian,
  money: money.euroGerman,
  salesChannel: 'Amazon.it',
};

// Italian words in the older layout, with the limits in the column “Importo massimo”; two memos.
export default refundPage({
  id: 'refund-it',
  host: 'sellercentral.amazon.it',
  form,
  content: tabsForm(form),
  account: 'Example Widgets Ltd | Italia',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '403-0000075-0000076',
    marketplace: 'IT',
    currency: 'EUR',
    items: [
      {
        asin: 'B000000038',
        sku: 'MACINA-38',
        title: 'Macinapepe di esempio',
        quantity: 1,
        price: 1850,
        shipping: 450,
        printedLimits: { returnShipping: 1900, other: 2000 },
      },
    ],
    paid: 2300,
  },
});
