import { feedbackManager } from '../parts/feedback.ts';

// Half a star is no rating.
export default feedbackManager({
  id: 'feedback-half-stars',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: '2.5', order: '114-0000381-0000382', comment: 'Not good.' },
    { date: '9/13/2026', stars: 5, order: '114-0000383-0000384', comment: 'Good.' },
  ],

  truth: { state: 'drift' },
});
