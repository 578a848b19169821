import { feedbackManager } from '../parts/feedback.ts';

// A build of about 2023: no shadow roots, the older pager, and a newer account switcher that names no country.
export default feedbackManager({
  id: 'feedback-us-light',
  host: 'sellercentral.amazon.com',
  katal: 'light',
  account: { name: 'Example Widgets Ltd', newer: true },
  pager: { first: true, last: false, older: true },
  rows: [
    { date: '3/12/2023', stars: 1, order: '112-0000341-0000342', comment: 'Item never arrived' },
    { date: '3/4/2023', stars: 4, order: '112-0000343-0000344', comment: 'Fine' },
    { date: '1/2/2023', stars: 3, order: '112-0000345-0000346', comment: 'Meh...' },
  ],
  truth: {
    state: 'read',
    rows: [
      { orderId: '112-0000341-0000342', rating: 1, left: '2023-03-12', comment: 'Item never arrived' },
      { orderId: '112-0000343-0000344', rating: 4, left: '2023-03-04', comment: 'Fine' },
      { orderId: '112-0000345-0000346', rating: 3, left: '2023-01-02', comment: 'Meh...' },
    ],
  },
});
