import { accountHealth } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

const SPAN = { days: 60, from: '2026-09-09', to: '2026-11-07' };

const part = (label: string, rate: string, count: string) =>
  h('tr', null, h('td', null, label), h('td', null, rate), h('td', null, h('a', { href: '#' }, count)));

// A detail page after the texts and IDs that were seen about 2022: one large share, its orders below, then what the defects are.
export default accountHealth({
  id: 'health-detail-defects',
  host: 'sellercentral.amazon.com',
  path: '/performance/detail/customer-service',
  tree: [
    h('div', { class: 'tabs' }, h('kat-link', { label: words.late }), h('kat-link', { label: words.tracking })),
    h(
      'div',
      { class: 'odr' },
      h('h2', null, `${words.defects} (ODR)`),
      h(
        'div',
        null,
        h('div', { id: 'odr-giant-metric-percentage' }, h('span', null, '1'), h('span', null, '%')),
        h('div', { id: 'odr-metric-order-with-defect' }, h('span', null, 'Orders with a defect: 3')),
        h('div', { id: 'odr-total-order-count' }, h('span', null, 'Total orders: 300')),
        h('div', null, 'Sep 9, 2026 - Nov 7, 2026'),
        h('div', null, '60 days'),
        h('div', null, words.under('1%')),
      ),
      h(
        'table',
        null,
        part('Negative feedback', '0.67%', '2'),
        part('A-to-z Guarantee claims', '0.33%', '1'),
        part('Chargeback claims', '0.00%', '0'),
      ),
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'US',
    account: 'Example Widgets Ltd',
    metrics: [
      {
        metric: 'order-defect-rate',
        ...SPAN,
        rate: 10_000,
        count: 3,
        of: 300,
        target: { value: 10_000, condition: 'less-than' },
      },
      {
        metric: 'order-defect-negative-feedback',
        ...SPAN,
        rate: 6_700,
        count: 2,
        of: 300,
      },
      { metric: 'order-defect-claims', ...SPAN, rate: 3_300, count: 1, of: 300 },
      {
        metric: 'order-defect-chargebacks',
        ...SPAN,
        rate: 0,
        count: 0,
        of: 300,
      },
    ],
  },
});
