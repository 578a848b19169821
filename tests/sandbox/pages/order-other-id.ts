import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// The page shows another order than its address says (a half-finished change of page): trust nothing.
export default orderDetailsPage({
  id: 'order-other-id',
  host: 'sellercentral.amazon.com',
  addressId: '114-0000041-0000042',
  order: usOrder({
    id: '114-0000039-0000040',
    items: [
      {
        title: 'Example Widgets wall clock',
        asin: 'B000000020',
        sku: 'CLOCK-20',
        orderItemId: '10000000000020',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
      },
    ],
  }),
  truth: {
    kind: 'order-details',
    state: 'drift',
  },
});
