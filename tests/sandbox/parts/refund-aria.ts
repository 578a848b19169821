import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** Controls named by `aria-label` alone, in a grid: nothing in the markup ties a word to a box but the name itself. */
export function ariaForm(form: RefundForm, printedTotals: readonly number[]): Tree[] {
  const { words } = form;
  return [
    formHead(form),
    h(
      'div',
      { class: 'box' },
      h(
        'select',
        { 'aria-label': words.reason },
        words.reasons.map((reason) => h('option', null, reason)),
      ),
      form.items.map((item, at) => itemBlock(form, item, printedTotals[at])),
      words.memos.map((memo) => h('textarea', { 'aria-label': memo, placeholder: memo, maxlength: '255' })),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('button', { type: 'button', class: 'plain', 'data-sandbox-action': 'submit' }, words.submit),
      ),
    ),
  ];
}

function itemBlock(form: RefundForm, item: RefundItem, printedTotal: number | undefined): Tree {
  const { words, money, limitWord = 'Maximum' } = form;
  const row = (label: string, paid: string, kind: string, note: string) => [
    h('span', null, label),
    h('span', null, paid),
    h('input', { type: 'text', 'aria-label': label, ...boxMarks(kind, paid === '' ? undefined : paid) }),
    h('span', { class: 'limit' }, note),
  ];
  const limit = (amount: number | undefined) => (amount === undefined ? '' : `${limitWord} ${money(amount)}`);
  return h(
    'div',
    { role: 'group', 'aria-label': item.title, class: 'form-block' },
    itemHead(form, item),
    h(
      'div',
      { class: 'quiet' },
      paidLines(words, item).flatMap(({ kind, label, paid }) => row(label, money(paid), kind, '')),
      row(words.returnShipping, '', 'return', limit(item.limits?.returnShipping)),
      row(words.other, '', 'other', limit(item.limits?.other)),
    ),
    printedTotal !== undefined &&
      h(
        'p',
        { class: 'limit' },
        `Maximum total of ${words.returnShipping.toLowerCase()} and `,
        `${words.other.toLowerCase()}: ${money(printedTotal)}`,
      ),
  );
}
