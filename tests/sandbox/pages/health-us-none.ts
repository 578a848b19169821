import { accountHealth, card, ratingCard, serviceCard } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';

// As captured: a shop that ships nothing itself. What is not there is not zero.
export default accountHealth({
  id: 'health-us-none',
  host: 'sellercentral.amazon.com',
  path: '/performance/dashboard/accounthealth',
  account: { name: 'Sample Toys LLC | United States', newer: true },
  tree: [
    serviceCard('none', { rate: '0%', count: '0', of: '1,273', days: 60 }),
    ratingCard('1000', words),
    card(words.shipping, [words.seller], [{ label: words.late, target: words.under('4%'), values: ['none'] }], words),
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    account: 'Sample Toys LLC',
    metrics: [
      { metric: 'order-defect-rate', fulfillment: 'seller' },
      {
        metric: 'order-defect-rate',
        fulfillment: 'amazon',
        days: 60,
        rate: 0,
        count: 0,
        of: 1273,
        target: { value: 10_000, condition: 'less-than' },
      },
      { metric: 'account-health-rating', score: 1000, status: 'healthy' },
      { metric: 'late-shipment-rate', fulfillment: 'seller' },
    ],
  },
});
