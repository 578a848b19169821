import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** A list of terms, in groups as HTML allows: what an amount is for, and behind it the box with what the form says of it. */
export function listForm(form: RefundForm): Tree[] {
  const { words } = form;
  const reasons = words.reasons.map((reason) => h('option', null, reason));
  return [
    formHead(form),
    h(
      'form',
      { class: 'box' },
      form.items.map((item) => [itemHead(form, item), terms(form, item)]),
      h(
        'dl',
        null,
        h('dt', { id: 'reason' }, words.reason),
        h('dd', null, h('select', { 'aria-labelledby': 'reason' }, reasons)),
        words.memos.map((memo, at) => [
          h('dt', { id: `memo-${at}` }, memo),
          h('dd', null, h('textarea', { 'aria-labelledby': `memo-${at}`, maxlength: '255' })),
        ]),
      ),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('button', { type: 'submit', class: 'plain', 'data-sandbox-action': 'submit' }, words.submit),
      ),
    ),
  ];
}

function terms({ words, money, limitWord = `${words.max}:` }: RefundForm, item: RefundItem): Tree {
  const term = (label: string, kind: string, note: string | undefined, paid?: string) =>
    h(
      'div',
      null,
      h('dt', null, label),
      h(
        'dd',
        null,
        h('input', { type: 'text', ...boxMarks(kind, paid) }),
        note !== undefined && h('small', null, note),
      ),
    );
  const limit = (amount: number | undefined) => (amount === undefined ? undefined : `${limitWord} ${money(amount)}`);
  return h(
    'dl',
    null,
    paidLines(words, item).map(({ kind, label, paid }) =>
      term(label, kind, `${words.paid}: ${money(paid)}`, money(paid)),
    ),
    term(words.returnShipping, 'return', limit(item.limits?.returnShipping)),
    term(words.other, 'other', limit(item.limits?.other)),
  );
}
