import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

// A word in place of a date.
export default feedbackManager({
  id: 'feedback-no-date',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000381-0000382', comment: 'Not good.' },
    { date: '9/13/2026', stars: 5, order: '114-0000383-0000384', comment: 'Good.' },
  ],
  alter: ([, ...others]) => [h('kat-table-cell', { class: 'col_order_date' }, 'Recently'), ...others],
  truth: { state: 'drift' },
});
