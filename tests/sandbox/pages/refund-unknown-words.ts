import { money } from '../parts/money.ts';
import { boxMarks, refundPage } from '../parts/refund.ts';
import { today } from '../parts/refund-words.ts';
import { h } from '../parts/tree.ts';

const form = { orderId: '114-0000053-0000054', words: { ...today, title: 'Order settlement' }, money: money.dollar };

const row = (label: string, figure: string) =>
  h(
    'tr',
    null,
    h('td', null, label),
    h('td', null, figure),
    h('td', null, h('input', { type: 'text', ...boxMarks(label) })),
  );

// A form at the right address with words nobody knows: it must be called not understood, whatever the figures look like.
export default refundPage({
  id: 'refund-unknown-words',
  host: 'sellercentral.amazon.com',
  form,
  content: [
    h('h1', null, 'Order settlement'),
    h(
      'div',
      { class: 'box' },
      h('p', null, '114-0000053-0000054 · B000000026'),
      h(
        'table',
        { class: 'refund-lines' },
        h('tbody', null, row('Hand-back', '$20.00'), row('Way home', '$19.98'), row('Kindness', '$20.00')),
      ),
      h('button', { type: 'button', class: 'plain' }, 'Settle'),
    ),
  ],
  truth: { kind: 'refund-form', state: 'drift' },
  taught: {
    kind: 'refund-form',
    state: 'read',
    orderId: '114-0000053-0000054',
    currency: 'USD',
    items: [{ printedLimits: { returnShipping: 1998, other: 2000 } }],
  },
});
