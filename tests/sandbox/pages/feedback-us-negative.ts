import { feedbackManager } from '../parts/feedback.ts';

// The tab of negative feedback: what is not on it may well be on the tab of all.
export default feedbackManager({
  id: 'feedback-us-negative',
  host: 'sellercentral.amazon.com',
  tab: 'negative',
  pager: { first: true, last: true },
  rows: [
    { date: '10/28/2026', stars: 2, order: '114-0000315-0000316', comment: 'Rude answer.' },
    { date: '10/20/2026', stars: 1, order: '114-0000351-0000352', comment: 'Broke at once.' },
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    rows: [
      { orderId: '114-0000315-0000316', rating: 2, left: '2026-10-28', comment: 'Rude answer.' },
      { orderId: '114-0000351-0000352', rating: 1, left: '2026-10-20', comment: 'Broke at once.' },
    ],
  },
});
