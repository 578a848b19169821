import { feedbackManager } from '../parts/feedback.ts';
import { feedbackGerman } from '../parts/feedback-words.ts';

export default feedbackManager({
  id: 'feedback-de',
  host: 'sellercentral.amazon.de',
  words: feedbackGerman,
  account: { name: 'Beispiel GmbH | Deutschland' },
  pager: { first: true, last: true },
  summary: [
    ['100 % (2)', '67 % (2)', '67 % (2)', '95 % (1.234)'],
    ['0 % (0)', '0 % (0)', '0 % (0)', '1 % (13)'],
    ['0 % (0)', '33 % (1)', '33 % (1)', '4 % (52)'],
    ['2', '3', '3', '1.299'],
  ],
  rows: [
    { date: '09.11.2026', stars: 5, order: '302-0000361-0000362', comment: 'Schnelle Lieferung, gerne wieder' },
    {
      date: '04.09.2026',
      stars: 1,
      order: '302-0000363-0000364',
      comment: 'Ware kam kaputt an.\nKeine Antwort vom Händler!',
    },
  ],
  truth: {
    state: 'read',
    marketplace: 'DE',
    covers: { first: true, last: true },
    summary: [
      [2, 0, 0, 2],
      [2, 0, 1, 3],
      [2, 0, 1, 3],
      [1234, 13, 52, 1299],
    ],
    rows: [
      { orderId: '302-0000361-0000362', rating: 5, left: '2026-11-09', comment: 'Schnelle Lieferung, gerne wieder' },
      {
        orderId: '302-0000363-0000364',
        rating: 1,
        left: '2026-09-04',
        comment: 'Ware kam kaputt an.\nKeine Antwort vom Händler!',
      },
    ],
  },
});
