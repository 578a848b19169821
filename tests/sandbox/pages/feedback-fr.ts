import { feedbackManager } from '../parts/feedback.ts';
import { feedbackFrench } from '../parts/feedback-words.ts';

// The language of the page says that the day comes first.
export default feedbackManager({
  id: 'feedback-fr',
  host: 'sellercentral.amazon.fr',
  words: feedbackFrench,
  account: { name: 'Exemple SARL | France' },
  pager: { first: true, last: true },
  summary: [
    ['50 % (1)', '50 % (1)', '67 % (2)', '67 % (2)'],
    ['0 % (0)', '0 % (0)', '0 % (0)', '0 % (0)'],
    ['50 % (1)', '50 % (1)', '33 % (1)', '33 % (1)'],
    ['2', '2', '3', '3'],
  ],
  rows: [{ date: '04/09/2026', stars: 1, order: '402-0000373-0000374', comment: 'Colis arrivé en retard.' }],
  truth: {
    state: 'read',
    marketplace: 'FR',
    covers: { first: true, last: true },
    summary: [
      [1, 0, 1, 2],
      [1, 0, 1, 2],
      [2, 0, 1, 3],
      [2, 0, 1, 3],
    ],
    rows: [{ orderId: '402-0000373-0000374', rating: 1, left: '2026-09-04', comment: 'Colis arrivé en retard.' }],
  },
});
