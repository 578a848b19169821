import { accountHealth, healthTable } from '../parts/health.ts';
import { healthChinese as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// The Chinese interface on the Canadian host.
export default accountHealth({
  id: 'health-zh',
  host: 'sellercentral.amazon.ca',
  words,
  katal: 'shadow',
  account: { name: 'Example Trading | 加拿大' },
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
            { rate: '0.33%', count: '1', of: '300', days: 60 },
            { rate: '0.06%', count: '1', of: '1,800', days: 60 },
          ],
        },
      ],
      words,
      'plain',
    ),
    h('h2', null, words.shipping),
    healthTable(
      [words.seller],
      [
        { label: words.late, target: words.under('4%'), values: ['none'] },
        {
          label: words.tracking,
          target: words.over('95%'),
          values: [{ rate: '98%', count: '49', of: '50', days: 30 }],
        },
      ],
      words,
      'plain',
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'CA',
    account: 'Example Trading',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 3_300,
        count: 1,
        of: 300,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 600,
        count: 1,
        of: 1800,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 980_000,
        count: 49,
        of: 50,
        target: { value: 950_000, condition: 'greater-than' },
      },
    ],
  },
});
