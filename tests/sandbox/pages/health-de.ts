import { accountHealth, healthTable } from '../parts/health.ts';
import { healthGerman as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// German, in a table of the older Katal build, on the host that serves all of Europe.
export default accountHealth({
  id: 'health-de',
  host: 'sellercentral-europe.amazon.com',
  words,
  katal: 'light',
  account: { name: 'Muster Handel GmbH | Deutschland' },
  tree: [
    h('h1', null, words.title),
    h('h2', null, words.service),
    healthTable(
      [words.seller, words.amazon],
      [
        {
          label: words.defects,
          target: words.under('1 %'),
          values: [
            { rate: '0,41 %', count: '5', of: '1.220', days: 60 },
            { rate: '0,00 %', count: '0', of: '87', days: 60 },
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
        { label: words.late, target: words.under('4 %'), values: ['none'] },
        {
          label: words.tracking,
          target: words.over('95 %'),
          values: [{ rate: '99,5 %', count: '199', of: '200', days: 30 }],
        },
      ],
      words,
      'kat',
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'DE',
    account: 'Muster Handel GmbH',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 4_100,
        count: 5,
        of: 1220,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 0,
        count: 0,
        of: 87,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 995_000,
        count: 199,
        of: 200,
        target: { value: 950_000, condition: 'greater-than' },
      },
    ],
  },
});
