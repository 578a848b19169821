import { accountHealth, valueTexts } from '../parts/health.ts';
import { healthSpanish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

const row = (label: string, target: string, value: Parameters<typeof valueTexts>[0]) => [
  h('dt', null, label),
  h('dd', null, target),
  ...valueTexts(value, words).map((each) => h('dd', null, each)),
];

// Spanish of Mexico: labels and values side by side in one list, with nothing around each pair.
export default accountHealth({
  id: 'health-mx',
  host: 'sellercentral.amazon.com.mx',
  words,
  account: { name: 'Ejemplo SA de CV | México' },
  mode: 'string',
  tree: [
    h('h1', null, words.title),
    h(
      'section',
      null,
      h('h2', null, words.seller),
      h(
        'dl',
        null,
        ...row(words.defects, words.under('1%'), { rate: '0.67%', count: '2', of: '300', days: 60 }),
        ...row(words.late, words.under('4%'), { rate: '3.3%', count: '4', of: '121', days: 30 }),
        ...row(words.cancelled, words.under('2.5%'), 'none'),
      ),
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'MX',
    account: 'Ejemplo SA de CV',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 6_700,
        count: 2,
        of: 300,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'late-shipment-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 33_000,
        count: 4,
        of: 121,
        target: { value: 40_000, condition: 'less-than' },
      },
      { metric: 'pre-fulfillment-cancellation-rate', fulfillment: 'seller' },
    ],
  },
});
