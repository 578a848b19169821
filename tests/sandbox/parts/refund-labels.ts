import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** No table at all: `label for`, an input, and the limit as a sentence that the input is described by. */
export function labelsForm(form: RefundForm): Tree[] {
  const { words } = form;
  return [
    formHead(form),
    h(
      'section',
      { class: 'box' },
      h(
        'div',
        { class: 'field' },
        h('label', { for: 'why' }, words.reason),
        h(
          'select',
          { id: 'why' },
          words.reasons.map((reason) => h('option', null, reason)),
        ),
      ),
      form.items.map((item, at) => [itemHead(form, item), ...fields(form, item, `i${at}`)]),
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

function fields({ words, money, limitWord = 'up to' }: RefundForm, item: RefundItem, prefix: string): Tree[] {
  const field = (name: string, label: string, hint: string | undefined, paid?: string) =>
    h(
      'div',
      { class: 'field' },
      h('label', { for: `${prefix}-${name}` }, label),
      h('input', {
        id: `${prefix}-${name}`,
        inputmode: 'decimal',
        ...(hint !== undefined && { 'aria-describedby': `${prefix}-${name}-hint` }),
        ...boxMarks(name, paid),
      }),
      hint !== undefined && h('span', { class: 'hint', id: `${prefix}-${name}-hint` }, hint),
    );
  const limit = (amount: number | undefined) => (amount === undefined ? undefined : `${limitWord} ${money(amount)}`);
  return [
    ...paidLines(words, item).map(({ kind, label, paid }) =>
      field(kind, `${words.amount}: ${label.toLowerCase()}`, `${words.paid}: ${money(paid)}`, money(paid)),
    ),
    field('return', words.returnShipping, limit(item.limits?.returnShipping)),
    field('other', words.other, limit(item.limits?.other)),
  ];
}
