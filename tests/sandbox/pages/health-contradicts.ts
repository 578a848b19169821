import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// One order of three hundred is no per cent: the share or the orders are of something else.
export default accountHealth({
  id: 'health-contradicts',
  host: 'sellercentral.amazon.com',
  tree: [
    card(
      words.service,
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1%'),
          values: [{ rate: '1.00%', count: '1', of: '300', days: 60 }, 'none'],
        },
      ],
      words,
    ),
  ],
  truth: { state: 'drift' },
});
