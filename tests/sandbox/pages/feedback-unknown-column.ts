import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

// A column more than is known, in words nobody knows: which of the two is the comment?
export default feedbackManager({
  id: 'feedback-unknown-column',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000381-0000382', comment: 'Not good.' },
    { date: '9/13/2026', stars: 5, order: '114-0000383-0000384', comment: 'Good.' },
  ],
  heads: ['Date', 'Rating', 'Order ID', 'Zzyzx', 'Qwertz', 'Actions'],
  alter: (cells) => [...cells.slice(0, 4), h('kat-table-cell', null, 'Something else'), ...cells.slice(4)],
  truth: { state: 'drift' },
});
