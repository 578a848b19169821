import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

const AMAZON =
  'Message from Amazon: This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.';
const BUY_SHIPPING =
  'Message from Amazon: The fulfillment issues associated with this order were not due to the seller.';

// The plain case: twenty rows of all sorts, all feedback, one page.
export default feedbackManager({
  id: 'feedback-us',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  summary: [
    ['75%(6)', '73%(11)', '75%(15)', '86%(120)'],
    ['0%(0)', '7%(1)', '5%(1)', '3%(4)'],
    ['25%(2)', '20%(3)', '20%(4)', '11%(16)'],
    ['8', '15', '20', '140'],
  ],
  rows: [
    { date: '11/18/2026', stars: 1, order: '114-0000301-0000302', comment: 'Arrived broken and two weeks late.' },
    { date: '11/12/2026', stars: 2, order: '114-0000303-0000304', comment: `Came late.\n${AMAZON}` },
    { date: '11/11/2026', stars: 5, order: '114-0000305-0000306', comment: '' },
    { date: '11/7/2026', stars: 3, order: '114-0000307-0000308', comment: 'Okay.\n\nBox was dented.\nKettle works.' },
    { date: '11/2/2026', stars: 5, order: '114-0000309-0000310', comment: 'Love it 😍👍🏽 10/10' },
    { date: '10/30/2026', stars: 1, order: '114-0000311-0000312', comment: 'שבור לגמרי, לא מומלץ' },
    { date: '10/29/2026', stars: 1, order: '114-0000313-0000314', comment: `Never came. ${AMAZON}`, struck: true },
    {
      date: '10/28/2026',
      stars: 2,
      order: '114-0000315-0000316',
      comment: ['Rude answer.', h('div', { class: 'reply' }, 'Your response: We are sorry and have sent a new one.')],
    },
    {
      date: '10/21/2026',
      stars: 4,
      order: '114-0000317-0000318',
      comment: ['Good', h('br', null), 'but heavy & loud'],
    },
    { date: '10/20/2026', stars: 1, order: '114-0000319-0000320', comment: BUY_SHIPPING },
    { date: '10/19/2026', stars: 5, order: '114-0000321-0000322', comment: 'Thanks!' },
    { date: '10/17/2026', stars: 5, order: '114-0000323-0000324', comment: 'Better than order 114-0000001-0000002.' },
    { date: '10/9/2026', stars: 5, order: '114-0000325-0000326', comment: 'A+++' },
    { date: '10/9/2026', stars: 5, order: '114-0000327-0000328', comment: 'Came on 10/3/2026, rating: 5 out of 5' },
    { date: '9/30/2026', stars: 5, order: '114-0000329-0000330', comment: 'As described.' },
    { date: '9/12/2026', stars: 5, order: '114-0000331-0000332', comment: 'Nice shop' },
    { date: '9/4/2026', stars: 2, order: '114-0000333-0000334', comment: [h('s', null, 'Wrong colour.')] },
    { date: '9/3/2026', stars: 5, order: '114-0000335-0000336', comment: '5 stars' },
    { date: '8/30/2026', stars: 5, order: '114-0000337-0000338', comment: 'Fast <and> "good"' },
    { date: '8/2/2026', stars: 5, order: '114-0000339-0000340', comment: '很好' },
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    summary: [
      [6, 0, 2, 8],
      [11, 1, 3, 15],
      [15, 1, 4, 20],
      [120, 4, 16, 140],
    ],
    rows: [
      { orderId: '114-0000301-0000302', rating: 1, left: '2026-11-18', comment: 'Arrived broken and two weeks late.' },
      {
        orderId: '114-0000303-0000304',
        rating: 2,
        left: '2026-11-12',
        comment: 'Came late.',
        amazonNote: 'fulfilled-by-amazon',
      },
      { orderId: '114-0000305-0000306', rating: 5, left: '2026-11-11', comment: '' },
      {
        orderId: '114-0000307-0000308',
        rating: 3,
        left: '2026-11-07',
        comment: 'Okay.\n\nBox was dented.\nKettle works.',
      },
      { orderId: '114-0000309-0000310', rating: 5, left: '2026-11-02', comment: 'Love it 😍👍🏽 10/10' },
      { orderId: '114-0000311-0000312', rating: 1, left: '2026-10-30', comment: 'שבור לגמרי, לא מומלץ' },
      {
        orderId: '114-0000313-0000314',
        rating: 1,
        left: '2026-10-29',
        comment: 'Never came.',
        amazonNote: 'fulfilled-by-amazon',
        struck: true,
      },
      {
        orderId: '114-0000315-0000316',
        rating: 2,
        left: '2026-10-28',
        comment: 'Rude answer.',
        reply: 'We are sorry and have sent a new one.',
      },
      { orderId: '114-0000317-0000318', rating: 4, left: '2026-10-21', comment: 'Good\nbut heavy & loud' },
      { orderId: '114-0000319-0000320', rating: 1, left: '2026-10-20', comment: '', amazonNote: 'buy-shipping' },
      { orderId: '114-0000321-0000322', rating: 5, left: '2026-10-19', comment: 'Thanks!' },
      {
        orderId: '114-0000323-0000324',
        rating: 5,
        left: '2026-10-17',
        comment: 'Better than order 114-0000001-0000002.',
      },
      { orderId: '114-0000325-0000326', rating: 5, left: '2026-10-09', comment: 'A+++' },
      {
        orderId: '114-0000327-0000328',
        rating: 5,
        left: '2026-10-09',
        comment: 'Came on 10/3/2026, rating: 5 out of 5',
      },
      { orderId: '114-0000329-0000330', rating: 5, left: '2026-09-30', comment: 'As described.' },
      { orderId: '114-0000331-0000332', rating: 5, left: '2026-09-12', comment: 'Nice shop' },
      { orderId: '114-0000333-0000334', rating: 2, left: '2026-09-04', comment: 'Wrong colour.', struck: true },
      { orderId: '114-0000335-0000336', rating: 5, left: '2026-09-03', comment: '5 stars' },
      { orderId: '114-0000337-0000338', rating: 5, left: '2026-08-30', comment: 'Fast <and> "good"' },
      { orderId: '114-0000339-0000340', rating: 5, left: '2026-08-02', comment: '很好' },
    ],
  },
});
