import { feedbackManager } from '../parts/feedback.ts';
import { feedbackJapanese } from '../parts/feedback-words.ts';

export default feedbackManager({
  id: 'feedback-jp',
  host: 'sellercentral-japan.amazon.com',
  words: feedbackJapanese,
  account: { name: 'サンプル商店 | 日本' },
  pager: { first: true, last: true },
  summary: [
    ['0%(0)', '50%(1)', '50%(1)', '80%(8)'],
    ['0%(0)', '0%(0)', '0%(0)', '10%(1)'],
    ['0%(0)', '50%(1)', '50%(1)', '10%(1)'],
    ['0', '2', '2', '10'],
  ],
  rows: [
    { date: '2026/09/04', stars: 1, order: '249-0000369-0000370', comment: '箱が潰れていました。' },
    { date: '2026/08/30', stars: 5, order: '250-0000371-0000372', comment: '' },
  ],
  truth: {
    state: 'read',
    marketplace: 'JP',
    covers: { first: true, last: true },
    summary: [
      [0, 0, 0, 0],
      [1, 0, 1, 2],
      [1, 0, 1, 2],
      [8, 1, 1, 10],
    ],
    rows: [
      { orderId: '249-0000369-0000370', rating: 1, left: '2026-09-04', comment: '箱が潰れていました。' },
      { orderId: '250-0000371-0000372', rating: 5, left: '2026-08-30', comment: '' },
    ],
  },
});
