import { boxMarks, formHead, itemHead, paidLines, type RefundForm, type RefundItem, totalLine } from './refund.ts';
import { h, type Tree } from './tree.ts';

/** Today's words in a table of Katal controls: one row per component, limits in words beside the box. */
export function todayForm(form: RefundForm): Tree[] {
  const { words } = form;
  const reasons = words.reasons.map((name, at) => ({ value: `reason-${at}`, name }));
  return [
    formHead(form),
    h(
      'div',
      { class: 'box' },
      h(
        'div',
        { class: 'form-block' },
        h('kat-label', { text: words.reason }),
        h('kat-dropdown', { label: words.reason, options: JSON.stringify(reasons), value: 'reason-0' }),
      ),
      form.items.map((item) => itemBlock(form, item)),
    ),
    h(
      'div',
      { class: 'box' },
      words.memos.map((memo) =>
        h(
          'div',
          { class: 'form-block' },
          h('kat-label', { text: memo }),
          h('kat-textarea', { maxlength: '255', value: '' }),
        ),
      ),
      h(
        'div',
        { class: 'form-foot' },
        totalLine(form),
        h('kat-button', { label: words.full, variant: 'secondary', 'data-sandbox-action': 'full' }),
        h('kat-button', { label: words.submit, 'data-sandbox-action': 'submit' }),
      ),
    ),
  ];
}

function itemBlock(form: RefundForm, item: RefundItem): Tree {
  const { words, money } = form;
  const head = [words.charge, words.paid, words.amount].map((text) => h('th', { scope: 'col' }, text));
  const lines = paidLines(words, item).map(({ kind, label, paid }) =>
    h(
      'tr',
      null,
      h('td', null, label),
      h('td', null, money(paid)),
      h('td', null, h('kat-input', { type: 'text', value: '', ...boxMarks(kind, money(paid)) })),
    ),
  );
  return h(
    'div',
    { class: 'form-block' },
    itemHead(form, item),
    item.refundedBefore !== undefined &&
      h('p', { class: 'refunded-before' }, `${words.refundedBefore}: `, h('b', null, money(item.refundedBefore))),
    h(
      'table',
      { class: 'refund-lines' },
      h('thead', null, h('tr', null, head)),
      h('tbody', null, lines, concessionRows(form, item)),
    ),
    item.shipping !== undefined && h('kat-checkbox', { label: words.outbound, 'data-sandbox-outbound': '' }),
  );
}

function concessionRows(form: RefundForm, item: RefundItem): Tree[] {
  const { words } = form;
  const [refund, charge] = words.refundOrCharge;
  const options = [
    { value: 'refund', name: refund },
    { value: 'charge', name: charge },
  ];
  const choice = h('kat-dropdown', { label: words.returnShipping, options: JSON.stringify(options), value: 'refund' });
  const row = (label: string, middle: Tree | null, limit: number | undefined) =>
    h('tr', null, h('td', null, label), h('td', null, middle), h('td', null, amountBox(label), limitText(form, limit)));
  return [row(words.returnShipping, choice, item.limits?.returnShipping), row(words.other, null, item.limits?.other)];
}

function amountBox(kind: string): Tree {
  return h('kat-input', { type: 'text', value: '', ...boxMarks(kind) });
}

function limitText({ words, money, limitWord = `${words.max}:` }: RefundForm, limit: number | undefined): Tree | false {
  return limit !== undefined && h('span', { class: 'limit' }, ` ${limitWord} ${money(limit)}`);
}
