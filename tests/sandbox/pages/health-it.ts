import { accountHealth, healthTable } from '../parts/health.ts';
import { healthItalian as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// Italian, in a table that is one by its roles alone.
export default accountHealth({
  id: 'health-it',
  host: 'sellercentral.amazon.it',
  words,
  katal: 'shadow',
  account: { name: 'Esempio SRL | Italia' },
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
            { rate: '0,5%', count: '2', of: '400', days: 60 },
            { rate: '0%', count: '0', of: '31', days: 60 },
          ],
        },
      ],
      words,
      'roles',
    ),
    h('h2', null, words.shipping),
    healthTable(
      [words.seller],
      [
        { label: words.late, target: words.under('4%'), values: ['none'] },
        {
          label: words.tracking,
          target: words.over('95%'),
          values: [{ rate: '97,37%', count: '37', of: '38', days: 30 }],
        },
      ],
      words,
      'roles',
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'IT',
    account: 'Esempio SRL',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 5_000,
        count: 2,
        of: 400,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 0,
        count: 0,
        of: 31,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 973_700,
        count: 37,
        of: 38,
        target: { value: 950_000, condition: 'greater-than' },
      },
    ],
  },
});
