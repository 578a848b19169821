import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Half of price and shipping is the higher limit here; a business buyer, and a shop with feedback on the page.
export default orderDetailsPage({
  id: 'order-us-expensive',
  host: 'sellercentral.amazon.com',
  account: { name: 'Example Widgets Ltd', newer: true },
  order: usOrder({
    id: '112-0000003-0000004',
    items: [
      {
        title: 'Example Widgets espresso machine, 15 bar, with a grinder',
        asin: 'B000000002',
        sku: 'ESPRESSO-15',
        orderItemId: '10000000000002',
        quantity: 1,
        unitPrice: 50000,
        shipping: 1500,
      },
    ],
    deliverBy: 'Thu, Sep 17, 2026 to Mon, Sep 21, 2026',
    buyer: { name: 'Sample Buyer', address: ['2 Example Street'], phone: '+1 555-0101', business: true },
    feedback: { stars: 2, comment: 'Came a week late, but works.' },
  }),
  truth: {
    kind: 'order-details',
    state: 'read',
    orderId: '112-0000003-0000004',
    marketplace: 'US',
    currency: 'USD',
    channel: 'seller',
    items: [
      {
        orderItemId: '10000000000002',
        asin: 'B000000002',
        sku: 'ESPRESSO-15',
        title: 'Example Widgets espresso machine, 15 bar, with a grinder',
        quantity: 1,
        price: 50000,
        shipping: 1500,
        total: 51500,
      },
    ],
    paid: 51500,
    refunded: 0,
    purchaseDate: '2026-09-14',
    shipBy: '2026-09-15',
    deliverBy: '2026-09-21',
    tracking: ['SAMPLE0000000001'],
  },
});
