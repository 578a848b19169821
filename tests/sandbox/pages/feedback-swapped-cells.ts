import { feedbackManager } from '../parts/feedback.ts';

// In one row stars and date have changed places under their heads.
export default feedbackManager({
  id: 'feedback-swapped-cells',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  rows: [
    { date: '9/14/2026', stars: 1, order: '114-0000381-0000382', comment: 'Not good.' },
    { date: '9/13/2026', stars: 5, order: '114-0000383-0000384', comment: 'Good.' },
  ],
  alter: ([date = '', rating = '', ...others], at) =>
    at === 1 ? [rating, date, ...others] : [date, rating, ...others],
  truth: { state: 'drift' },
});
