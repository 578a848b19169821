import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

// In one row a second text stands under the first, and nothing says whose it is: that row is left out, the others are certain.
export default feedbackManager({
  id: 'feedback-two-texts',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000391-0000392', comment: 'Bad.' },
    {
      date: '9/13/2026',
      stars: 2,
      order: '114-0000393-0000394',
      comment: [h('div', null, 'Late.'), h('div', null, 'We are sorry.')],
    },
    { date: '9/12/2026', stars: 5, order: '114-0000395-0000396', comment: 'Good.' },
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    rows: [
      { orderId: '114-0000391-0000392', rating: 1, left: '2026-09-14', comment: 'Bad.' },
      { orderId: '114-0000395-0000396', rating: 5, left: '2026-09-12', comment: 'Good.' },
    ],
  },
});
