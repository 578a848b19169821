import { composePage } from '../parts/message-compose.ts';
import { h } from '../parts/tree.ts';

// Beside the form stand a box for a note of one's own and one that searches.
export default composePage({
  id: 'message-compose-two-boxes',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000917-0000918&marketplaceID=ATVPDKIKX0DER',
  buyer: 'Sample Person',
  more: [
    h('div', null, h('kat-textarea', { class: 'note', label: 'Seller note' })),
    h('textarea', { 'aria-label': 'Search templates' }),
  ],
  truth: {
    state: 'read',
    compose: { orderId: '114-0000917-0000918', marketplace: 'US' },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
