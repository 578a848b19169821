import { feedbackManager } from '../parts/feedback.ts';
import { h } from '../parts/tree.ts';

// Cells without classes and ratings in words: the heads alone say what is what. The summary does not add up and is not believed.
export default feedbackManager({
  id: 'feedback-no-classes',
  host: 'sellercentral.amazon.com',
  pager: { first: true, last: true },
  summary: [
    ['98%(12)', '97%(33)', '96%(120)', '95%(410)'],
    ['0%(0)', '0%(0)', '1%(1)', '2%(9)'],
    ['2%(1)', '3%(1)', '3%(4)', '3%(13)'],
    ['13', '34', '125', '433'],
  ],
  rows: [
    { date: '9/14/2026', stars: 2, order: '114-0000397-0000398', comment: 'Bad.' },
    { date: '9/12/2026', stars: 4, order: '114-0000399-0000400', comment: 'Good.' },
  ],
  alter: ([, , , comment = ''], at) => [
    h('kat-table-cell', null, at === 0 ? 'Sep 14, 2026' : 'Sep 12, 2026'),
    h('kat-table-cell', null, h('span', { role: 'img', 'aria-label': at === 0 ? '2 out of 5' : '4 out of 5' })),
    h('kat-table-cell', null, h('a', { href: '#' }, at === 0 ? '114-0000397-0000398' : '114-0000399-0000400')),
    comment,
    h('kat-table-cell', null, 'Choose one'),
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    covers: { first: true, last: true },
    rows: [
      { orderId: '114-0000397-0000398', rating: 2, left: '2026-09-14', comment: 'Bad.' },
      { orderId: '114-0000399-0000400', rating: 4, left: '2026-09-12', comment: 'Good.' },
    ],
  },
});
