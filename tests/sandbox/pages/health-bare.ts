import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// A share that no number of orders bears out may be the target, a tick, or a column that belongs elsewhere.
export default accountHealth({
  id: 'health-bare',
  host: 'sellercentral.amazon.com',
  tree: [
    card(
      words.service,
      [words.seller, words.amazon],
      [{ label: words.defects, target: words.under('1%'), values: [{ rate: '1.00%', days: 60 }, 'none'] }],
      words,
    ),
  ],
  truth: { state: 'drift' },
});
