import { feedbackManager } from '../parts/feedback.ts';

// Page two of three: something newer and something older is elsewhere.
export default feedbackManager({
  id: 'feedback-us-page-2',
  host: 'sellercentral.amazon.com',
  pager: { first: false, last: false },
  rows: [
    { date: '5/6/2026', stars: 2, order: '113-0000347-0000348', comment: 'Two pieces were missing.' },
    { date: '5/5/2026', stars: 5, order: '113-0000349-0000350', comment: 'Perfect' },
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: false, last: false },
    rows: [
      { orderId: '113-0000347-0000348', rating: 2, left: '2026-05-06', comment: 'Two pieces were missing.' },
      { orderId: '113-0000349-0000350', rating: 5, left: '2026-05-05', comment: 'Perfect' },
    ],
  },
});
