import { feedbackManager } from '../parts/feedback.ts';

// One order, two different ratings: an order has one feedback at most, so one of the rows is read wrongly.
export default feedbackManager({
  id: 'feedback-twice',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000385-0000386', comment: 'Bad.' },
    { date: '9/14/2026', stars: 5, order: '114-0000385-0000386', comment: 'Bad.' },
  ],
  truth: { state: 'drift' },
});
