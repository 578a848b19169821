import { accountHealth } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// Two heads and one value that spans them: whose orders it counts is not said.
export default accountHealth({
  id: 'health-merged',
  host: 'sellercentral.amazon.com',
  tree: [
    h(
      'table',
      null,
      h('tr', null, h('th', null, ''), h('th', null, words.seller), h('th', null, words.amazon)),
      h(
        'tr',
        null,
        h('td', null, words.defects),
        h(
          'td',
          { colspan: '2' },
          h('div', null, '1%'),
          h('div', null, words.of('3', '300')),
          h('div', null, words.days(60)),
        ),
      ),
    ),
  ],
  truth: { state: 'drift' },
});
