import { orderDetailsPage } from '../parts/order-details.ts';
import { usOrder } from '../parts/sample-orders.ts';

// The app never arrives: the loading mark stays.
export default orderDetailsPage({
  id: 'order-never-fills',
  host: 'sellercentral.amazon.com',
  neverFills: true,
  order: usOrder({
    id: '114-0000047-0000048',
    items: [
      {
        title: 'Example Widgets lamp',
        asin: 'B000000023',
        sku: 'LAMP-23',
        orderItemId: '10000000000023',
        quantity: 1,
        unitPrice: 2000,
        shipping: 499,
      },
    ],
  }),
  truth: {
    kind: 'none',
    state: 'none',
  },
});
