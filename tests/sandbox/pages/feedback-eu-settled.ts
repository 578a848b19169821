import { feedbackManager } from '../parts/feedback.ts';

// English on a European host again, but one date can only be read one way: so are all the others.
export default feedbackManager({
  id: 'feedback-eu-settled',
  host: 'sellercentral-europe.amazon.com',
  lang: 'en',
  account: { name: 'Example Widgets Ltd | Amazon.de' },
  pager: { first: true, last: true },
  rows: [
    { date: '9/8/2026', stars: 1, order: '302-0000357-0000358', comment: 'Zu spät' },
    { date: '30/7/2026', stars: 5, order: '302-0000359-0000360', comment: 'Alles gut' },
  ],
  truth: {
    state: 'read',
    marketplace: 'DE',
    covers: { first: true, last: true },
    rows: [
      { orderId: '302-0000357-0000358', rating: 1, left: '2026-08-09', comment: 'Zu spät' },
      { orderId: '302-0000359-0000360', rating: 5, left: '2026-07-30', comment: 'Alles gut' },
    ],
  },
});
