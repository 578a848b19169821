import { accountHealth, card, policyList, ratingCard, serviceCard } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

// The plain case: both ways of fulfilment, the rating over its axis, complaints, and a hidden copy for narrow windows with older numbers.
export default accountHealth({
  id: 'health-us',
  host: 'sellercentral.amazon.com',
  tree: [
    h('h1', null, words.title),
    h('p', null, 'To sell here, you must adhere to the below performance targets and policies.'),
    serviceCard(
      { rate: '1.00%', count: '3', of: '300', days: 60 },
      { rate: '0.08%', count: '1', of: '1,273', days: 60 },
    ),
    h(
      'div',
      { style: 'display:none' },
      card(
        words.service,
        [words.seller, words.amazon],
        [{ label: words.defects, values: [{ rate: '9.00%', count: '27', of: '300', days: 60 }, 'none'] }],
        words,
      ),
    ),
    h(
      'div',
      null,
      ratingCard('256', words),
      policyList([
        ['Suspected Intellectual Property Violations', '0'],
        ['Listing Policy Violations', '2'],
      ]),
      h('kat-link', { label: 'View all (2)' }),
    ),
    card(
      words.shipping,
      [words.seller],
      [
        {
          label: words.late,
          target: words.under('4%'),
          values: [{ rate: '2.5%', count: '5', of: '200', days: 30 }],
        },
        {
          label: words.cancelled,
          target: words.under('2.5%'),
          values: [{ rate: '0%', count: '0', of: '46', days: 7 }],
        },
        {
          label: words.tracking,
          target: words.over('95%'),
          values: [{ rate: '98.5%', count: '197', of: '200', days: 30 }],
        },
      ],
      words,
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    account: 'Example Widgets Ltd',
    metrics: [
      {
        metric: 'order-defect-rate',
        fulfillment: 'seller',
        days: 60,
        rate: 10_000,
        count: 3,
        of: 300,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 800,
        count: 1,
        of: 1273,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'account-health-rating', score: 256, status: 'healthy' },
      { metric: 'suspected-intellectual-property-violations', count: 0 },
      { metric: 'listing-policy-violations', count: 2 },
      {
        metric: 'late-shipment-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 25_000,
        count: 5,
        of: 200,
        target: { value: 40_000, condition: 'less-than' },
      },
      {
        metric: 'pre-fulfillment-cancellation-rate',
        fulfillment: 'seller',
        days: 7,
        rate: 0,
        count: 0,
        of: 46,
        target: { value: 25_000, condition: 'less-than' },
      },
      {
        metric: 'valid-tracking-rate',
        fulfillment: 'seller',
        days: 30,
        rate: 985_000,
        count: 197,
        of: 200,
        target: { value: 950_000, condition: 'greater-than' },
      },
    ],
  },
});
