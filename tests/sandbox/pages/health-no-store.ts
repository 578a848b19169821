import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// The header names an account and no store: the host is none, since one sign-in serves several.
export default accountHealth({
  id: 'health-no-store',
  host: 'sellercentral.amazon.com',
  account: { name: 'Example Widgets Ltd' },
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
  ],
  truth: { state: 'drift' },
});
