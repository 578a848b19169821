import { feedbackManager } from '../parts/feedback.ts';

// English on a European host, and two dates that read both ways: nothing here says which number is the month.
export default feedbackManager({
  id: 'feedback-eu-english',
  host: 'sellercentral-europe.amazon.com',
  lang: 'en',
  account: { name: 'Example Widgets Ltd | United Kingdom' },
  pager: { first: true, last: true },
  rows: [
    { date: '9/8/2026', stars: 1, order: '202-0000353-0000354', comment: 'Parcel left in the rain.' },
    { date: '4/3/2026', stars: 5, order: '202-0000355-0000356', comment: 'Lovely.' },
  ],
  truth: {
    state: 'read',
    marketplace: 'UK',
    covers: { first: true, last: true },
    rows: [
      {
        orderId: '202-0000353-0000354',
        rating: 1,
        left: ['2026-09-08', '2026-08-09'],
        comment: 'Parcel left in the rain.',
      },
      { orderId: '202-0000355-0000356', rating: 5, left: ['2026-04-03', '2026-03-04'], comment: 'Lovely.' },
    ],
  },
});
