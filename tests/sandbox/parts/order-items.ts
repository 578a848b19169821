import { itemTotal, type Order, type OrderItem, subtotal } from './order.ts';
import { PRODUCT_IMAGE } from './picture.ts';
import { h, type Tree } from './tree.ts';

/**
 * The item table, `table.a-keyvalue`. Shape after the one real node that was captured (JP, 2021) and two published
 * readers of the US/IN form; ids, classes and the misspelt `postion` are the page's own.
 */
export function itemTable(order: Order, rows: readonly { item: OrderItem; quantity: number }[]): Tree {
  return h(
    'table',
    { class: 'a-keyvalue' },
    h('thead', null, h('tr', null, heads(order))),
    h(
      'tbody',
      null,
      rows.map(({ item, quantity }) => itemRow(order, item, quantity)),
    ),
  );
}

function head(id: string, text: string, attributes: Record<string, string> = {}, second?: string): Tree {
  const words = [h('span', null, text), second && h('br', null), second && h('span', null, second)];
  return h(
    'th',
    { 'data-test-id': `item-${id}-heading`, ...attributes },
    h('div', null, ...words.map((word) => word || null)),
  );
}

function heads({ words: { columns }, layout }: Order): Tree[] {
  const right = { class: 'a-text-right' };
  return [
    head('status', columns.status),
    head('image', columns.image),
    head('name', columns.name),
    head('more-info', columns.more),
    // Hidden, and no cell stands under it: head and body cannot be matched by position.
    ...(layout === 'jp' ? [head('gift', columns.gift, { class: 'hidden-table-cell' })] : []),
    head('quantity', columns.quantity),
    ...(layout === 'us'
      ? [head('unit-price-exclusive', columns.unitPrice, right)]
      : [
          head('unit-price-exclusive', columns.unitPrice, right, columns.exclusive),
          head('unit-price-inclusive', columns.unitPrice, right, columns.inclusive),
        ]),
    head('proceeds', columns.proceeds),
  ];
}

function itemRow(order: Order, item: OrderItem, quantity: number): Tree {
  const { words, layout, money } = order;
  const status = item.status ?? 'shipped';
  const price = (amount: number | undefined) =>
    h('td', { class: 'a-text-right' }, amount === undefined ? h('span', null, '-') : h('span', null, money(amount)));
  return h(
    'tr',
    null,
    h(
      'td',
      { 'data-test-id': 'item-status-cell' },
      h(
        'div',
        { 'data-test-id': 'item-status-label' },
        h('span', { class: `main-status ${status}-status` }, h('span', null, h('span', null, words.status[status]))),
      ),
    ),
    h('td', null, h('img', { src: PRODUCT_IMAGE, alt: '' })),
    h('td', null, productCell(order, item)),
    h('td', null, moreInfo(order, item)),
    h('td', null, String(quantity)),
    layout === 'us' ? price(item.unitPrice) : [price(item.unitPriceExclusive), price(item.unitPrice)],
    h('td', null, h('div', null, proceeds(order, item))),
  );
}

function productCell(order: Order, item: OrderItem): Tree {
  const line = { class: 'product-name-column-word-wrap-break-all' };
  return h(
    'div',
    { class: 'myo-list-orders-product-name-cell' },
    h(
      'div',
      null,
      h(
        'div',
        null,
        h(
          'a',
          { href: `https://${order.shop}/gp/product/${item.asin}`, target: '_blank' },
          h('div', { class: 'more-info-column-word-wrap-break-word' }, item.title),
        ),
      ),
    ),
    h('div', line, h('div', null, h('span', null, 'ASIN'), ':  ', h('b', null, item.asin))),
    h('div', line, h('div', null, h('span', null, 'SKU'), ':  ', item.sku)),
  );
}

function moreInfo({ words }: Order, item: OrderItem): Tree {
  return h(
    'div',
    null,
    h('div', null, h('span', null, words.condition), ': ', h('span', null, words.isNew)),
    h(
      'div',
      { class: 'more-info-column-word-wrap-break-word' },
      h('div', null, h('span', null, words.orderItemId), ': ', item.orderItemId),
    ),
  );
}

function proceeds(order: Order, item: OrderItem): Tree[] {
  const { words } = order;
  const tax = item.included;
  const minus = (amount: number | undefined) => (amount === undefined ? undefined : -amount);
  const rows = [
    tax && taxHead(words.includesTax),
    proceedsRow(order, words.itemSubtotal, subtotal(item), { tax: tax?.price }),
    proceedsRow(order, words.shippingTotal, item.shipping, { tax: tax?.shipping }),
    proceedsRow(order, words.promotion, minus(item.promotion), { color: 'state' }),
    proceedsRow(order, words.tax, item.tax, {}),
    proceedsRow(order, words.refund, minus(item.refund), {}),
    proceedsRow(order, words.refundPending, minus(item.refundPending), {}),
    proceedsRow(order, words.itemTotal, itemTotal(item), { tax: tax?.total, bold: true }),
  ];
  return [
    h('table', { class: 'a-normal a-spacing-none' }, h('tbody', null, ...rows)),
    // An empty second table follows the first on the real page.
    h('table', { class: 'a-normal a-spacing-top-base' }, h('tbody', null)),
  ];
}

const LAST = { postion: 'last', class: 'a-column a-span4 a-text-right' };

function taxHead(text: string): Tree {
  const empty = h('div', { class: 'a-column a-span4' });
  return h('div', { class: 'a-row' }, empty, empty, h('div', LAST, h('span', { class: 'a-color-tertiary' }, text)));
}

interface RowLooks {
  tax?: number | undefined;
  bold?: boolean;
  color?: string;
}

function proceedsRow({ money }: Order, label: string, amount: number | undefined, looks: RowLooks): Tree | false {
  if (amount === undefined) return false;
  const bold = looks.bold ? ' a-text-bold' : '';
  return h(
    'div',
    { class: 'a-row' },
    h(
      'div',
      { class: 'a-column a-span4' },
      h('span', { class: `a-color-tertiary${bold}` }, h('span', null, label), ':'),
    ),
    h('div', LAST, h('span', { class: `a-color-${looks.color ?? ''}${bold}` }, money(amount))),
    looks.tax !== undefined && h('div', LAST, h('span', { class: 'a-color-tertiary' }, money(looks.tax))),
  );
}
