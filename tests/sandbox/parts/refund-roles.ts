import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** Blocks that only their roles make a table; the drop-down is one of roles as well. */
export function rolesForm(form: RefundForm): Tree[] {
  const { words } = form;
  return [
    formHead(form),
    h(
      'div',
      { class: 'box', role: 'form' },
      h(
        'div',
        { class: 'form-block' },
        h('span', { id: 'why' }, words.reason),
        ' ',
        h(
          'div',
          { role: 'combobox', tabindex: '0', 'aria-labelledby': 'why', 'aria-expanded': 'false' },
          words.reasons[0] ?? '',
        ),
      ),
      form.items.map((item) => [itemHead(form, item), grid(form, item)]),
      words.memos.map((memo, at) =>
        h(
          'div',
          { class: 'form-block' },
          h('span', { id: `m${at}` }, memo),
          h('textarea', { 'aria-labelledby': `m${at}`, maxlength: '255' }),
        ),
      ),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('div', { role: 'button', tabindex: '0', class: 'plain', 'data-sandbox-action': 'submit' }, words.submit),
      ),
    ),
  ];
}

function grid({ words, money, limitWord = 'up to' }: RefundForm, item: RefundItem): Tree {
  const cells = (role: string, ...contents: Tree[]) =>
    h('div', { role: 'row', class: 'field' }, ...contents.map((content) => h('div', { role }, content)));
  const row = (label: string, paid: string, kind: string, note: string) =>
    cells('gridcell', label, paid, h('input', { type: 'text', ...boxMarks(kind, paid || undefined) }), note);
  const limit = (amount: number | undefined) => (amount === undefined ? '' : `${limitWord} ${money(amount)}`);
  return h(
    'div',
    { role: 'grid' },
    cells('columnheader', words.charge, words.paid, words.amount, ''),
    paidLines(words, item).map(({ kind, label, paid }) => row(label, money(paid), kind, '')),
    row(words.returnShipping, '', 'return', limit(item.limits?.returnShipping)),
    row(words.other, '', 'other', limit(item.limits?.other)),
  );
}
