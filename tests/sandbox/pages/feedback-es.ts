import { feedbackManager } from '../parts/feedback.ts';
import { feedbackSpanish } from '../parts/feedback-words.ts';

// The language of the page says that the day comes first.
export default feedbackManager({
  id: 'feedback-es',
  host: 'sellercentral.amazon.es',
  words: feedbackSpanish,
  account: { name: 'Ejemplo SL | España' },
  pager: { first: true, last: true },
  summary: [
    ['50 % (1)', '50 % (1)', '67 % (2)', '67 % (2)'],
    ['0 % (0)', '0 % (0)', '0 % (0)', '0 % (0)'],
    ['50 % (1)', '50 % (1)', '33 % (1)', '33 % (1)'],
    ['2', '2', '3', '3'],
  ],
  rows: [{ date: '04/09/2026', stars: 1, order: '403-0000373-0000374', comment: 'Llegó tarde y roto.' }],
  truth: {
    state: 'read',
    marketplace: 'ES',
    covers: { first: true, last: true },
    summary: [
      [1, 0, 1, 2],
      [1, 0, 1, 2],
      [2, 0, 1, 3],
      [2, 0, 1, 3],
    ],
    rows: [{ orderId: '403-0000373-0000374', rating: 1, left: '2026-09-04', comment: 'Llegó tarde y roto.' }],
  },
});
