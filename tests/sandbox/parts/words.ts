/** The words of an order page in one language. */
export interface OrderWords {
  lang: string;
  nav: readonly string[];
  healthy: string;
  orderDetails: string;
  orderId: string;
  summary: string;
  purchased: string;
  shipBy: string;
  deliverBy: string;
  service: string;
  standard: string;
  fulfilment: string;
  seller: string;
  amazon: string;
  salesChannel: string;
  shipTo: string;
  phone: string;
  contactBuyer: string;
  refundOrder: string;
  requestReview: string;
  contents: string;
  packageWord: string;
  carrier: string;
  tracking: string;
  columns: {
    status: string;
    image: string;
    name: string;
    more: string;
    gift: string;
    quantity: string;
    unitPrice: string;
    exclusive: string;
    inclusive: string;
    proceeds: string;
  };
  condition: string;
  isNew: string;
  orderItemId: string;
  status: { shipped: string; pending: string; cancelled: string };
  itemSubtotal: string;
  shippingTotal: string;
  tax: string;
  includesTax: string;
  promotion: string;
  refund: string;
  refundPending: string;
  cancelRefund: string;
  itemTotal: string;
  totals: { items: string; shipping: string; tax: string; promotion: string; refund: string; grand: string };
  notes: string;
  manageFeedback: string;
  comments: string;
}

/**
 * English, as seen. The labels of the right column beyond "Items total" and "Shipping total" follow the names in the
 * page's JSON; they were not seen.
 */
export const english: OrderWords = {
  lang: 'en-US',
  nav: ['Catalog', 'Inventory', 'Orders', 'Advertising', 'Reports', 'Payments', 'Feedback', 'Performance', 'Messages'],
  healthy: 'Healthy',
  orderDetails: 'Order details',
  orderId: 'Order ID',
  summary: 'Order summary',
  purchased: 'Purchase date',
  shipBy: 'Ship by',
  deliverBy: 'Deliver by',
  service: 'Shipping service',
  standard: 'Standard',
  fulfilment: 'Fulfillment',
  seller: 'Seller',
  amazon: 'Amazon',
  salesChannel: 'Sales channel',
  shipTo: 'Ship to',
  phone: 'Phone',
  contactBuyer: 'Contact Buyer',
  refundOrder: 'Refund Order',
  requestReview: 'Request a Review',
  contents: 'Order contents',
  packageWord: 'Package',
  carrier: 'Carrier',
  tracking: 'Tracking ID',
  columns: {
    status: 'Status',
    image: 'Image',
    name: 'Product name',
    more: 'More information',
    gift: 'Gift options',
    quantity: 'Quantity',
    unitPrice: 'Unit price',
    exclusive: '(excl. tax)',
    inclusive: '(incl. tax)',
    proceeds: 'Proceeds',
  },
  condition: 'Condition',
  isNew: 'New',
  orderItemId: 'Order Item ID',
  status: { shipped: 'Shipped', pending: 'Pending', cancelled: 'Cancelled' },
  itemSubtotal: 'Item subtotal',
  shippingTotal: 'Shipping total',
  tax: 'Tax',
  includesTax: 'Includes tax',
  promotion: 'Promotion',
  refund: 'Refund',
  refundPending: 'Pending refund',
  cancelRefund: 'Cancel all pending refunds for this order',
  itemTotal: 'Item total',
  totals: {
    items: 'Items total',
    shipping: 'Shipping total',
    tax: 'Tax total',
    promotion: 'Promotion total',
    refund: 'Refund total',
    grand: 'Grand total',
  },
  notes: 'Seller notes',
  manageFeedback: 'Manage feedback',
  comments: 'Comments',
};

/** English as the European and Asian-Pacific hosts show it. */
export const britishEnglish: OrderWords = {
  ...english,
  lang: 'en-GB',
  nav: english.nav.map((word) => (word === 'Catalog' ? 'Catalogue' : word)),
  fulfilment: 'Fulfilment',
};
