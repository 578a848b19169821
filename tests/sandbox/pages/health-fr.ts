import { accountHealth, healthTable } from '../parts/health.ts';
import { healthFrench as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// French, in a plain table; thousands are parted by a narrow blank that does not break.
export default accountHealth({
  id: 'health-fr',
  host: 'sellercentral.amazon.fr',
  words,
  katal: 'shadow',
  account: { name: 'Exemple SARL | France' },
  tree: [
    h('h1', null, words.title),
    h('h2', null, words.service),
    healthTable(
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1\u202f%'),
          values: [
            { rate: '0,24\u202f%', count: '3', of: '1\u202f273', days: 60 },
            { rate: '1,1\u202f%', count: '1', of: '90', days: 60 },
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
        { label: words.late, target: words.under('4\u202f%'), values: ['none'] },
        {
          label: words.tracking,
          target: words.over('95\u202f%'),
          values: [{ rate: '96\u202f%', count: '96', of: '100', days: 30 }],
        },
      ],
      words,
      'plain',
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'FR',
    account: 'Exemple SARL',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 2_400,
        count: 3,
        of: 1273,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 11_000,
        count: 1,
        of: 90,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 960_000,
        count: 96,
        of: 100,
        target: { value: 950_000, condition: 'greater-than' },
      },
    ],
  },
});
