import { accountHealth, healthTable } from '../parts/health.ts';
import { healthJapanese as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// Japanese, older Katal build; how many of how many is said the other way round.
export default accountHealth({
  id: 'health-jp',
  host: 'sellercentral-japan.amazon.com',
  words,
  katal: 'light',
  account: { name: 'サンプル商店 | 日本' },
  tree: [
    h('h1', null, words.title),
    h('h2', null, words.service),
    healthTable(
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1%'),
          values: [
            { rate: '0.12%', count: '3', of: '2,500', days: 60 },
            { rate: '0.5%', count: '1', of: '200', days: 60 },
          ],
        },
      ],
      words,
      'kat',
    ),
    h('h2', null, words.shipping),
    healthTable(
      [words.seller],
      [
        { label: words.late, target: words.under('4%'), values: ['none'] },
        {
          label: words.tracking,
          target: words.over('95%'),
          values: [{ rate: '95%', count: '190', of: '200', days: 30 }],
        },
      ],
      words,
      'kat',
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'JP',
    account: 'サンプル商店',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 1_200,
        count: 3,
        of: 2500,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 5_000,
        count: 1,
        of: 200,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 950_000,
        count: 190,
        of: 200,
        target: { value: 950_000, condition: 'at-least' },
      },
    ],
  },
});
