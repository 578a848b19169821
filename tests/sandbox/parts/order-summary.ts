import type { Order } from './order.ts';
import { h, type Tree } from './tree.ts';

const VALUE = { class: 'a-color- a-text-left a-align-bottom' };

/** Heading with the order id, the buttons, and the two boxes "order summary" and "ship to". */
export function orderHead(order: Order): Tree {
  const { words, id } = order;
  return h(
    'div',
    { class: 'order-head' },
    h('h1', { 'data-test-id': 'order-details-label' }, words.orderDetails),
    h('span', { 'data-test-id': 'order-id-label' }, `${words.orderId}: #`),
    h('span', { 'data-test-id': 'order-id-value', class: 'a-text-bold', dir: 'ltr' }, id),
    order.buyer?.business && h('span', { class: 'badge badge-grey' }, 'Business customer'),
    h('div', { class: 'actions' }, buttons(order)),
  );
}

function buttons({ words, id, marketplaceId, canRefund, invoice, cancelRefund }: Order): Tree[] {
  const reviews = `/messaging/reviews?orderId=${id}&marketplaceId=${marketplaceId}`;
  const review = h('a', { href: reviews, class: 'a-button-text' }, words.requestReview);
  const shown = [
    h('span', { class: 'a-button', 'data-test-id': 'plugin-button-requestAReview' }, h('span', null, review)),
  ];
  if (invoice) {
    const upload = h('input', { type: 'submit', value: 'Manage invoice' });
    shown.push(h('span', { class: 'a-button', 'data-test-id': 'manage-idu-invoice-button' }, upload));
  }
  if (canRefund) {
    // The text and the address are known, the tag and its test id are not.
    const link = h('a', { href: `/gp/orders-v2/refund?orderID=${id}`, class: 'a-button-text' }, words.refundOrder);
    shown.push(h('span', { class: 'a-button' }, h('span', { class: 'a-button-inner' }, link)));
  }
  // Its words are in Amazon's help; where on the page it stands is not known.
  if (cancelRefund) shown.push(h('a', { href: '#', role: 'link' }, words.cancelRefund));
  return shown;
}

/** Dates, channel and address. */
export function orderFacts(order: Order): Tree {
  const { words } = order;
  const fact = (label: string, name: string, value: string) =>
    h(
      'tr',
      null,
      h('td', null, `${label}:`),
      h('td', { ...VALUE, 'data-test-id': `order-summary-${name}-value` }, value),
    );
  const rows = [
    fact(words.shipBy, 'shipby', order.shipBy),
    fact(words.deliverBy, 'deliverby', order.deliverBy),
    fact(words.purchased, 'purchase-date', order.purchased),
    fact(words.service, 'shipping-service', words.standard),
    fact(words.fulfilment, 'fulfillment-channel', order.channel === 'amazon' ? words.amazon : words.seller),
    fact(words.salesChannel, 'sales-channel', order.salesChannel),
  ];
  return h(
    'div',
    { class: 'box facts' },
    h('div', null, h('h2', null, words.summary), h('table', { class: 'a-normal' }, h('tbody', null, ...rows))),
    address(order),
  );
}

function address({ words, buyer }: Order): Tree | false {
  if (!buyer) return false;
  return h(
    'div',
    null,
    h('h2', { 'data-test-id': 'shipping-section-label' }, words.shipTo),
    h(
      'div',
      { 'data-test-id': 'shipping-section-buyer-address' },
      h('span', { 'data-test-id': 'shipping-section-recipient-name' }, buyer.name),
      ...buyer.address.flatMap((line) => [h('br', null), h('span', null, line)]),
    ),
    h(
      'div',
      null,
      `${words.phone}: `,
      h('span', { 'data-test-id': 'shipping-section-phone', dir: 'ltr' }, buyer.phone),
    ),
    h(
      'div',
      { 'data-test-id': 'shipping-section-contact-buyer-value' },
      `${words.contactBuyer}: `,
      h('a', { 'data-test-id': 'buyer-name-with-link', role: 'link' }, buyer.name),
    ),
  );
}
