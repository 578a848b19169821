import { accountHealth } from '../parts/health.ts';
import { healthEnglish as words } from '../parts/health-words.ts';
import { h } from '../parts/tree.ts';

const window = (days: string, rate: string, count: string, of: string) =>
  h(
    'div',
    { class: 'window' },
    h('div', null, days),
    h('div', null, rate),
    h('div', null, 'Orders shipped late: ', h('b', null, count)),
    h('div', null, 'Number of orders: ', h('b', null, of)),
  );

// One metric over two windows, under tabs of which only one is open; a chart beside it has an axis of shares.
export default accountHealth({
  id: 'health-detail-shipping',
  host: 'sellercentral.amazon.co.uk',
  path: '/performance/detail/shipping',
  words: { ...words, lang: 'en-GB' },
  account: { name: 'Example Goods Ltd | United Kingdom' },
  tree: [
    h('h1', null, words.shipping),
    h(
      'div',
      { id: 'tabs-titles', role: 'tablist' },
      h('div', { role: 'tab', 'aria-selected': 'true' }, 'Late Dispatch Rate'),
      h('div', { role: 'tab', 'aria-selected': 'false' }, 'Cancellation Rate'),
    ),
    h(
      'div',
      { class: 'panel' },
      h('h2', null, 'Late Dispatch Rate'),
      h('p', null, words.under('4%')),
      h('div', { class: 'windows' }, window('10 days', '1.9%', '1', '54'), window('30 days', '3.01%', '5', '166')),
      h(
        'div',
        { class: 'chart' },
        h('div', { class: 'axis' }, ...['0%', '1%', '2%', '3%', '4%'].map((tick) => h('span', null, tick))),
      ),
    ),
  ],
  truth: {
    state: 'read',
    marketplace: 'UK',
    account: 'Example Goods Ltd',
    metrics: [
      {
        metric: 'late-shipment-rate',
        days: 10,
        rate: 19_000,
        count: 1,
        of: 54,
        target: { value: 40_000, condition: 'less-than' },
      },
      {
        metric: 'late-shipment-rate',
        days: 30,
        rate: 30_100,
        count: 5,
        of: 166,
        target: { value: 40_000, condition: 'less-than' },
      },
    ],
  },
});
