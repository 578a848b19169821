import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// The parts make $24.99, the total says $34.99, and no refund explains it.
export default orderDetailsPage({
  id: 'order-not-adding-up',
  host: 'sellercentral.amazon.com',
  order: usOrder({
    id: '114-0000043-0000044',
    items: [
      {
        title: 'Example Widgets egg timer',
        asin: 'B000000021',
        sku: 'TIMER-21',
        orderItemId: '10000000000021',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
      },
    ],
    printedGrandTotal: 3499,
  }),
  truth: {
    kind: 'order-details',
    state: 'drift',
  },
});
