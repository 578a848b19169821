import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

const panel = h(
  'tr',
  { class: 'feedback-details panel-active' },
  h(
    'td',
    { colspan: '5' },
    h(
      'feedback-removal',
      null,
      h(
        'div',
        { class: 'side-panel side-panel-open' },
        h('b', null, 'Request removal of feedback for order 114-0000375-0000376'),
        h('kat-dropdown', { id: 'category-dropdown', value: 'inappropriate-feedback', options: '[]' }),
        h('kat-dropdown', { id: 'reason-dropdown', options: '[]' }),
        h('kat-star-rating', { value: '2' }),
        h('kat-button', { id: 'submit-button', label: 'Submit' }),
      ),
    ),
  ),
);

// The panel in which a removal is asked for is open: a row of its own between the rows, with stars and an order of its own.
export default feedbackManager({
  id: 'feedback-panel-open',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  between: [{ after: 1, row: panel }],
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000375-0000376', comment: 'Awful, awful, awful.' },
    { date: '9/4/2026', stars: 5, order: '114-0000377-0000378', comment: 'Great' },
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    rows: [
      { orderId: '114-0000375-0000376', rating: 1, left: '2026-09-14', comment: 'Awful, awful, awful.' },
      { orderId: '114-0000377-0000378', rating: 5, left: '2026-09-04', comment: 'Great' },
    ],
  },
});
