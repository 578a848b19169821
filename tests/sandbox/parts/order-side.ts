import { itemTotal, type Order, subtotal, sum } from './order.ts';
import { h, type Tree } from './tree.ts';

/** The right column: order totals, then notes and the buyer's feedback when there is any. */
export function sideColumn(order: Order): Tree {
  return h('div', { class: 'order-details-right-column' }, saleProceeds(order), notesAndFeedback(order));
}

function saleProceeds(order: Order): Tree | false {
  const { items, words, money, printedGrandTotal } = order;
  const grand = printedGrandTotal ?? sum(items, itemTotal);
  if (grand === undefined) return false;
  const minus = (amount: number | undefined) => (amount === undefined ? undefined : -amount);
  const rows: [string, number | undefined][] = [
    [words.totals.items, sum(items, subtotal)],
    [words.totals.shipping, sum(items, (item) => item.shipping)],
    [words.totals.promotion, minus(sum(items, (item) => item.promotion))],
    [words.totals.tax, sum(items, (item) => item.tax)],
    [words.totals.refund, minus(sum(items, (item) => item.refund))],
    [words.refundPending, minus(sum(items, (item) => item.refundPending))],
    [words.totals.grand, grand],
  ];
  const row = (label: string, amount: number, bold: boolean) => {
    const weight = bold ? ' a-text-bold' : '';
    return h(
      'tr',
      null,
      h('td', { class: 'a-text-left a-align-bottom' }, h('span', { class: `a-color-${weight}` }, `${label}:`)),
      h('td', { class: 'a-text-right a-align-bottom' }, h('span', { class: `a-color-${weight}` }, money(amount))),
    );
  };
  const shown = rows.flatMap(([label, amount], at) =>
    amount === undefined ? [] : [row(label, amount, at === rows.length - 1)],
  );
  return h(
    'div',
    { class: 'a-box order-details-bordered-box-sale-proceeds' },
    h('div', { class: 'a-box-inner' }, h('table', { class: 'a-normal' }, h('tbody', null, ...shown))),
  );
}

function notesAndFeedback({ words, feedback }: Order): Tree {
  return h(
    'div',
    { class: 'a-box order-details-bordered-box-notes-feedback' },
    feedback && [
      h('h2', null, words.manageFeedback),
      h('i', { class: `a-icon a-icon-star a-star-${feedback.stars}` }, '★'.repeat(feedback.stars)),
      h('div', null, h('span', { class: 'auto-word-break' }, `${words.comments} : "${feedback.comment}"`)),
      feedback.date !== undefined && h('div', null, `Date : ${feedback.date}`),
    ],
    h('h2', null, words.notes),
    h('textarea', { 'aria-label': words.notes }),
  );
}
