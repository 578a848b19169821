/** Columns of an all orders report, as Amazon writes them. */
export const orderColumns = [
  ...['amazon-order-id', 'merchant-order-id', 'purchase-date', 'last-updated-date', 'order-status'],
  ...['fulfillment-channel', 'sales-channel', 'order-channel', 'ship-service-level', 'product-name', 'sku', 'asin'],
  ...['item-status', 'quantity', 'currency', 'item-price', 'item-tax', 'shipping-price', 'shipping-tax'],
  ...['gift-wrap-price', 'gift-wrap-tax', 'item-promotion-discount', 'ship-promotion-discount', 'ship-city'],
  ...['ship-state', 'ship-postal-code', 'ship-country', 'promotion-ids', 'is-business-order'],
  ...['purchase-order-number', 'price-designation'],
] as const;
type Column = (typeof orderColumns)[number];

/** An invented row of the report; what is given is in it in place of the usual. */
export function orderFields(parts: Partial<Record<Column, string>> = {}): string[] {
  const usual: Partial<Record<Column, string>> = {
    'amazon-order-id': '114-0000001-0000002',
    'purchase-date': '2026-09-01T18:03:11+00:00',
    'last-updated-date': '2026-09-03T02:11:54+00:00',
    'order-status': 'Shipped',
    'fulfillment-channel': 'Merchant',
    'sales-channel': 'Amazon.com',
    'product-name': 'Example widget',
    sku: 'SKU-1',
    asin: 'B000000001',
    'item-status': 'Shipped',
    quantity: '2',
    currency: 'USD',
    'item-price': '24.00',
    'item-tax': '1.98',
    'shipping-price': '5.00',
    'ship-city': 'Example Town',
    'ship-postal-code': '00000',
  };
  return orderColumns.map((column) => parts[column] ?? usual[column] ?? '');
}

/** A whole report of such rows. */
export const orderReport = (rows: readonly Partial<Record<Column, string>>[]): string =>
  `${[orderColumns, ...rows.map(orderFields)].map((fields) => fields.join('\t')).join('\n')}\n`;
