import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/**
 * A form that stands on a full refund, where only the concessions can be typed: by its tab (the boxes of the other
 * tab are there and hidden), or by a box that is ticked.
 */
export function fullForm(form: RefundForm, by: 'tab' | 'check'): Tree[] {
  const { words } = form;
  const reasons = words.reasons.map((reason) => h('option', null, reason));
  const tab = (text: string, selected: boolean) =>
    h('button', { type: 'button', role: 'tab', 'aria-selected': String(selected) }, text);
  return [
    formHead(form),
    h(
      'div',
      { class: 'box' },
      by === 'tab' &&
        h('div', { class: 'tabs', role: 'tablist' }, tab(words.fullTab, true), tab(words.partialTab, false)),
      h('div', { class: 'form-block' }, h('label', { for: 'why' }, words.reason), h('select', { id: 'why' }, reasons)),
      form.items.map((item, at) => itemBlock(form, item, by, at)),
      words.memos.map((memo, at) =>
        h(
          'div',
          { class: 'form-block' },
          h('label', { for: `m${at}` }, memo),
          h('textarea', { id: `m${at}`, maxlength: '255' }),
        ),
      ),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('button', { type: 'button', class: 'plain', 'data-sandbox-action': 'submit' }, words.submit),
      ),
    ),
  ];
}

function itemBlock(form: RefundForm, item: RefundItem, by: 'tab' | 'check', at: number): Tree {
  const { words, money, limitWord = words.max } = form;
  const field = (label: string, kind: string, limit: number | undefined) =>
    h(
      'div',
      { class: 'field' },
      h('label', { for: `i${at}-${kind}` }, label),
      h('input', { id: `i${at}-${kind}`, type: 'text', ...boxMarks(kind) }),
      limit !== undefined && h('span', { class: 'limit' }, `${limitWord} ${money(limit)}`),
    );
  const parts = paidLines(words, item).map(({ kind, label }) => field(label, kind, undefined));
  return h(
    'div',
    { class: 'form-block' },
    itemHead(form, item),
    by === 'tab' && h('div', { role: 'tabpanel', hidden: '' }, parts),
    by === 'check' && h('label', null, h('input', { type: 'checkbox', checked: '' }), words.full),
    field(words.returnShipping, 'return', item.limits?.returnShipping),
    field(words.other, 'other', item.limits?.other),
  );
}
