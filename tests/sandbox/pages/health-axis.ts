import { accountHealth } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// The score stands on its own axis, among the ticks in their order: which of them it is cannot be told.
export default accountHealth({
  id: 'health-axis',
  host: 'sellercentral.amazon.com',
  tree: [
    h(
      'div',
      null,
      h('h2', null, words.policy),
      h('kat-status', { label: words.healthy }, words.healthy),
      h('h3', null, words.rating),
      h('div', null, ...['0', '100', '200', '256', '1000'].map((each) => h('span', null, each))),
    ),
  ],
  truth: { state: 'drift' },
});
