import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// Labels and heads are there, values are not yet: nothing is said, and least of all zero.
export default accountHealth({
  id: 'health-loading',
  host: 'sellercentral.amazon.com',
  tree: [
    card(
      words.service,
      [words.seller, words.amazon],
      [{ label: words.defects, target: words.under('1%'), values: [{}, {}] }],
      words,
    ),
  ],
  truth: { state: 'loading' },
});
