import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** A fieldset for each amount, whose legend says what it is for; labels are around what they name. */
export function fieldsetForm(form: RefundForm): Tree[] {
  const { words } = form;
  const reasons = words.reasons.map((reason) => h('option', null, reason));
  return [
    formHead(form),
    h(
      'form',
      { class: 'box' },
      h('label', null, words.reason, ' ', h('select', null, reasons)),
      form.items.map((item) => [itemHead(form, item), sets(form, item)]),
      words.memos.map((memo) => h('p', null, h('label', null, memo, h('textarea', { maxlength: '255' })))),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('button', { type: 'submit', class: 'plain', 'data-sandbox-action': 'submit' }, words.submit),
      ),
    ),
  ];
}

function sets({ words, money, limitWord = words.max }: RefundForm, item: RefundItem): Tree[] {
  const set = (legend: string, kind: string, note: string | undefined, paid?: string) =>
    h(
      'fieldset',
      { class: 'form-block' },
      h('legend', null, legend),
      h('input', { inputmode: 'decimal', ...boxMarks(kind, paid) }),
      note !== undefined && h('p', { class: 'hint' }, note),
    );
  const limit = (amount: number | undefined) => (amount === undefined ? undefined : `${limitWord} ${money(amount)}`);
  return [
    ...paidLines(words, item).map(({ kind, label, paid }) =>
      set(label, kind, `${words.paid}: ${money(paid)}`, money(paid)),
    ),
    set(words.returnShipping, 'return', limit(item.limits?.returnShipping)),
    set(words.other, 'other', limit(item.limits?.other)),
  ];
}
