import { money } from '../parts/money.ts';
import { refundPage } from '../parts/refund.ts';
import { todayForm } from '../parts/refund-today.ts';
import { german } from '../parts/refund-words.ts';

const form = {
  orderId: '302-0000023-0000024',
  items: [
    {
      title: 'Beispiel-Teesieb aus Edelstahl',
      asin: 'B000000012',
      sku: 'SIEB-12',
      quantity: 3,
      price: 125970,
      shipping: 399,
      limits: { returnShipping: 1798, other: 2000 },
    },
  ],
  words: german,
  money: money.euroGerman,
  salesChannel: 'Amazon.de',
};

// German words, comma and no-break space in the money.
export default refundPage({
  id: 'refund-de',
  host: 'sellercentral.amazon.de',
  form,
  content: todayForm(form),
  account: 'Example Widgets Ltd | Deutschland',
  truth: {
    kind: 'refund-form',
    state: 'read',
    orderId: '302-0000023-0000024',
    marketplace: 'DE',
    currency: 'EUR',
    items: [
      {
        asin: 'B000000012',
        sku: 'SIEB-12',
        title: 'Beispiel-Teesieb aus Edelstahl',
        quantity: 3,
        price: 125970,
        shipping: 399,
        printedLimits: { returnShipping: 1798, other: 2000 },
      },
    ],
    paid: 126369,
  },
});
