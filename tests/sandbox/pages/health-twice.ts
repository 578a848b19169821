import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// The same metric stands there twice, with different numbers.
export default accountHealth({
  id: 'health-twice',
  host: 'sellercentral.amazon.com',
  tree: [
    card(
      words.service,
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1%'),
          values: [{ rate: '1.00%', count: '3', of: '300', days: 60 }, 'none'],
        },
      ],
      words,
    ),
    card(
      words.service,
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1%'),
          values: [{ rate: '0.67%', count: '2', of: '300', days: 60 }, 'none'],
        },
      ],
      words,
    ),
  ],
  truth: { state: 'drift' },
});
