import { money } from '../parts/money.ts';
import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// Two currencies on one order: the shipping is in euro.
export default orderDetailsPage({
  id: 'order-two-currencies',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000045-0000046',
    items: [
      {
        title: 'Example Widgets bread box',
        asin: 'B000000022',
        sku: 'BREAD-22',
        orderItemId: '10000000000022',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
      },
    ],
    // Only the shipping amount is 499.
    money: (minor) => (minor === 499 ? money.euro(minor) : money.dollar(minor)),
  }),
  truth: {
    kind: 'order-details',
    state: 'drift',
  },
});
