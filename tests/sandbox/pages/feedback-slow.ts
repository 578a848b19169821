import { feedbackManager } from '../parts/feedback.ts';

// An empty grid first; its rows come a second and a half later. Empty never means that there is no feedback.
export default feedbackManager({
  id: 'feedback-slow',
  host: 'sellercentral.amazon.com',
  fillAfter: 1500,
  pager: { first: true, last: true },
  rows: [{ date: '9/14/2026', stars: 2, order: '114-0000379-0000380', comment: 'Slow' }],
  truth: { state: 'loading' },
  later: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    rows: [{ orderId: '114-0000379-0000380', rating: 2, left: '2026-09-14', comment: 'Slow' }],
  },
});
