import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** The older form: full and partial tabs, plain inputs in a table, the most allowed in a column of its own. */
export function tabsForm(form: RefundForm): Tree[] {
  const { words } = form;
  const tab = (text: string, selected: boolean) =>
    h('button', { type: 'button', role: 'tab', 'aria-selected': String(selected) }, text);
  return [
    formHead(form),
    h(
      'form',
      { class: 'box' },
      h('div', { class: 'tabs', role: 'tablist' }, tab(words.fullTab, false), tab(words.partialTab, true)),
      h(
        'div',
        { class: 'form-block' },
        h('label', { for: 'refund-reason' }, words.reason),
        h(
          'select',
          { id: 'refund-reason' },
          words.reasons.map((reason, at) => h('option', { value: `reason-${at}` }, reason)),
        ),
      ),
      form.items.map((item) => itemBlock(form, item)),
      words.memos.map((memo, at) =>
        h(
          'div',
          { class: 'form-block' },
          h('label', { for: `memo-${at}` }, memo),
          h('textarea', { id: `memo-${at}`, maxlength: '255' }),
        ),
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

function itemBlock(form: RefundForm, item: RefundItem): Tree {
  const { words, money } = form;
  const head = [words.charge, words.paid, words.max, words.amount].map((text) => h('th', { scope: 'col' }, text));
  const row = (label: string, paid: string, max: string, kind: string) =>
    h(
      'tr',
      null,
      h('td', null, label),
      h('td', null, paid),
      h('td', null, max),
      h('td', null, h('input', { type: 'text', ...boxMarks(kind, paid === '' ? undefined : paid) })),
    );
  const limit = (amount: number | undefined) => (amount === undefined ? '' : money(amount));
  return h(
    'div',
    { class: 'form-block' },
    itemHead(form, item),
    h(
      'table',
      { class: 'refund-lines' },
      h('thead', null, h('tr', null, head)),
      h(
        'tbody',
        null,
        paidLines(words, item).map(({ kind, label, paid }) => row(label, money(paid), money(paid), kind)),
        row(words.returnShipping, '', limit(item.limits?.returnShipping), 'return-shipping'),
        row(words.other, '', limit(item.limits?.other), 'other'),
      ),
    ),
  );
}
