import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

// Two ratings in one row: which is the one of the seller?
export default feedbackManager({
  id: 'feedback-two-ratings',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000381-0000382', comment: 'Not good.' },
    { date: '9/13/2026', stars: 5, order: '114-0000383-0000384', comment: 'Good.' },
  ],
  alter: (cells, at) =>
    at === 0
      ? [...cells.slice(0, 4), h('kat-table-cell', { class: 'col_actions' }, h('kat-star-rating', { value: '5' }))]
      : cells,
  truth: { state: 'drift' },
});
