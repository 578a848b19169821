import { orderDetailsPage } from '../parts/order-details.ts';
import { deOrder } from '../parts/sample-orders.ts';

// German interface: two unit prices, a tax column, a comma and a no-break space in the money.
export default orderDetailsPage({
  id: 'order-de',
  host: 'sellercentral.amazon.de',
  account: { name: 'Example Widgets Ltd | Deutschland' },
  order: deOrder({
    id: '302-0000023-0000024',
    items: [
      {
        title: 'Beispiel-Teesieb aus Edelstahl',
        asin: 'B000000012',
        sku: 'SIEB-12',
        orderItemId: '20000000000012',
        quantity: 3,
        unitPrice: 41990,
        unitPriceExclusive: 35286,
        shipping: 399,
        included: { price: 20112, shipping: 64, total: 20176 },
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '302-0000023-0000024',
    marketplace: 'DE',
    currency: 'EUR',
    channel: 'seller',
    items: [
      {
        orderItemId: '20000000000012',
        asin: 'B000000012',
        sku: 'SIEB-12',
        title: 'Beispiel-Teesieb aus Edelstahl',
        quantity: 3,
        price: 125970,
        shipping: 399,
        taxIncluded: 20176,
        total: 126369,
      },
    ],
    paid: 126369,
    refunded: 0,
    purchaseDate: '2026-10-11',
    shipBy: '2026-10-12',
    deliverBy: '2026-10-15',
    tracking: ['SAMPLE0000000001'],
  },
});
