import { afterEach, describe, expect, it, vi } from 'vitest';
import { chosenIn } from '../../lib/adapters/refund/live/choice-text';
import { formControls, isFullRefund, tickedLabels } from '../../lib/adapters/refund/live/controls';
import { reasonNamed } from '../../lib/adapters/refund/live/reason-words';
import { page } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const url = 'https://sellercentral.amazon.com/gp/orders-v2/refund?orderID=114-0000001-0000002';
const open = async (body: string): Promise<Document> =>
  (await openSandbox({ url, html: `<!doctype html><html><body>${body}</body></html>` })).document;
const sandbox = async (id: string): Promise<Document> => (await openSandbox(page(id))).document;
const memosOf = (document: Document) => formControls(document).memos.map(({ reader, most }) => [reader, most]);
const reasonOf = (document: Document): string | undefined => {
  const { reason } = formControls(document);
  return reason && chosenIn(reason).text;
};

describe('the sample forms', () => {
  it.each([
    ['refund-us', [['self', 255]], 'Customer Return', 'customer-return'],
    ['refund-us-labels', [['self', 255]], 'Customer Return', 'customer-return'],
    ['refund-au-aria', [['self', 255]], 'Customer Return', 'customer-return'],
    [
      'refund-uk-light',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      'Select a reason',
      undefined,
    ],
    [
      'refund-us-older',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      'Select a reason',
      undefined,
    ],
    ['refund-de', [['self', 255]], 'Rücksendung durch Kunden', 'customer-return'],
    [
      'refund-jp',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      '理由を選択',
      undefined,
    ],
    ['refund-us-list', [['self', 255]], 'Customer Return', 'customer-return'],
    [
      'refund-uk-fieldset',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      'Select a reason',
      undefined,
    ],
    ['refund-us-roles', [['self', 255]], 'Customer Return', 'customer-return'],
    [
      'refund-us-full-tab',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      'Select a reason',
      undefined,
    ],
    ['refund-us-full-check', [['self', 255]], 'Customer Return', 'customer-return'],
    ['refund-fr', [['self', 255]], 'Sélectionner un motif', undefined],
    ['refund-es', [['self', 255]], 'Selecciona un motivo', undefined],
    [
      'refund-it',
      [
        ['buyer', 255],
        ['self', 255],
      ],
      'Seleziona un motivo',
      undefined,
    ],
    ['refund-zh', [['self', 255]], '选择原因', undefined],
  ])('%s', async (id, memos, text, reason) => {
    const document = await sandbox(id);
    expect(memosOf(document)).toEqual(memos);
    expect(reasonOf(document)).toBe(text);
    expect(reasonNamed(text, '')).toBe(reason);
    expect(isFullRefund(document, tickedLabels(document))).toBe(id.includes('-full-'));
  });
  it('follow what is chosen and ticked, in both builds of Katal', async () => {
    for (const id of ['refund-us', 'refund-uk-light']) {
      const document = await sandbox(id);
      const { reason } = formControls(document);
      const options = [...((reason?.shadowRoot ?? reason)?.querySelectorAll<HTMLElement>('kat-option') ?? [])];
      options
        .find(({ textContent }) => textContent === 'General Adjustment' || textContent === 'General adjustment')
        ?.click();
      expect(reason && reasonNamed(chosenIn(reason).text, '')).toBe('general-adjustment');
      const box = document.querySelector('kat-checkbox');
      expect(tickedLabels(document)).toEqual([]);
      (box?.shadowRoot ?? box)?.querySelector<HTMLInputElement>('input')?.click();
      expect(tickedLabels(document)).toEqual(['Refund for outbound shipping']);
      expect(isFullRefund(document, tickedLabels(document))).toBe(false);
    }
  });
});

describe('memos', () => {
  it.each([
    ['a label around it', '<label>Note to yourself <textarea maxlength="100"></textarea></label>', [['self', 100]]],
    ['words in front', '<div><p>Memo to buyer</p><textarea></textarea></div>', [['buyer', undefined]]],
    ['a placeholder alone', '<div><textarea placeholder="Seller memo"></textarea></div>', [['self', undefined]]],
    ['printed length', '<div>Note to yourself (max. 255 characters)<textarea></textarea></div>', [['self', 255]]],
    [
      'the lower of two lengths',
      '<div>Interne Notiz, 200 Zeichen<textarea maxlength="255"></textarea></div>',
      [['self', 200]],
    ],
    [
      'a count of what is left',
      '<div>Note to yourself, 190 characters remaining<textarea></textarea></div>',
      [['self', undefined]],
    ],
    ['a word nobody can place', '<div>Memo<textarea></textarea></div>', [[undefined, undefined]]],
    [
      'two in one block',
      '<div><b>Memo to buyer</b><textarea></textarea><b>Seller memo</b><textarea></textarea></div>',
      [
        ['buyer', undefined],
        ['self', undefined],
      ],
    ],
    [
      'labels behind their boxes',
      '<div><textarea></textarea><b>Seller memo</b><textarea></textarea><b>Memo to buyer</b></div>',
      [],
    ],
    ['feedback', '<div>Feedback note<textarea></textarea></div>', []],
    ['a search', '<label>Search notes <textarea></textarea></label>', []],
    ['a gift note', '<label>Gift note <textarea></textarea></label>', []],
    ['hidden', '<div style="display:none">Note to yourself<textarea></textarea></div>', []],
    ['no label', '<main><textarea></textarea></main>', []],
    ['Polish', '<label>Notatka dla kupującego <textarea></textarea></label>', []],
    ['Arabic', '<label>ملاحظة <textarea></textarea></label>', []],
  ])('%s', async (_name, html, memos) => expect(memosOf(await open(html))).toEqual(memos));
});

describe('the reason', () => {
  const select = '<select><option>Customer Return</option><option>Other</option></select>';
  it.each([
    ['a label', `<label>Reason for refund ${select}</label>`, 'Customer Return'],
    ['a block', `<div><span>Grund der Erstattung</span>${select}</div>`, 'Customer Return'],
    ['beside another choice', `<p>Reason for refund ${select}</p><p>Language ${select}</p>`, 'Customer Return'],
    [
      'beside the reason of a reduction',
      `<p>Reason for refund ${select}</p><p>Reason ${select}</p>`,
      'Customer Return',
    ],
    ['two of them', `<p>Reason for refund ${select}</p><p>Reason for refund ${select}</p>`, undefined],
    ['none', `<p>Language ${select}</p>`, undefined],
    [
      'a value that speaks of reasons',
      '<div><kat-dropdown options="[]" value="x">Other reason</kat-dropdown></div>',
      undefined,
    ],
    [
      'laid over by a button',
      '<div>Reason for refund <span class="a-dropdown-container"><select style="opacity:0"><option>Exchange</option></select></span></div>',
      'Exchange',
    ],
    ['roles alone', '<div>Refund reason <div role="combobox">Wrong item</div></div>', 'Wrong item'],
    ['a box that lists', '<div>Refund reason <input role="combobox" value="Exchange"></div>', 'Exchange'],
    [
      'Katal before it has drawn itself',
      '<kat-dropdown label="Reason for refund" value="b" options=\'[{"value":"b","name":"Pricing error"}]\'></kat-dropdown>',
      'Pricing error',
    ],
    ['broken options', '<kat-dropdown label="Reason for refund" value="b" options="{"></kat-dropdown>', ''],
  ])('%s', async (_name, html, text) => expect(reasonOf(await open(html))).toBe(text));
});

describe('a full refund', () => {
  const tabs = (first: string, second: string, selected: number): string =>
    [first, second]
      .map((text, at) => `<button role="tab" aria-selected="${at === selected}">${text}</button>`)
      .join('');
  const tick = (label: string, on = true): string =>
    `<label><input type="checkbox" ${on ? 'checked' : ''}>${label}</label>`;
  it.each([
    ['its tab', tabs('Full refund', 'Partial refund', 0), true],
    ['the tab of a part', tabs('Full refund', 'Partial refund', 1), false],
    ['its tab in German', tabs('Vollständige Erstattung', 'Teilerstattung', 0), true],
    ['its tab in French', tabs('Remboursement intégral', 'Remboursement partiel', 0), true],
    ['its tab in Japanese', tabs('全額返金', '一部返金', 0), true],
    ['the tab of a part in Chinese', tabs('全额退款', '部分退款', 1), false],
    ['tabs of something else', tabs('Full details', 'Summary', 0), false],
    [
      'Katal tabs',
      '<kat-tab label="Full refund" selected>Refund</kat-tab><kat-tab label="Partial refund"></kat-tab>',
      true,
    ],
    ['its box', tick('Refund full amount'), true],
    ['its box, not ticked', tick('Refund full amount', false), false],
    ['the box of the shipping', tick('Refund full shipping'), false],
    ['outbound shipping', tick('Refund for outbound shipping'), false],
    ['a box about something else', tick('Show the full page'), false],
    ['one of two items', tick('Refund full amount') + tick('Refund full amount', false), false],
    ['both of two items', tick('Refund full amount') + tick('Refund full amount'), true],
    ['a ticked role', '<div role="checkbox" aria-checked="true">Gesamtbetrag erstatten</div>', true],
    [
      'one of two circles',
      '<label><input type="radio" name="k" checked>Full refund</label><label><input type="radio" name="k">Partial refund</label>',
      true,
    ],
    [
      'circles whose labels nobody ties to them',
      '<div><input type="radio" name="k"> Full refund <input type="radio" name="k" checked> Partial refund</div>',
      false,
    ],
  ])('%s', async (_name, html, full) => {
    const document = await open(html);
    expect(isFullRefund(document, tickedLabels(document))).toBe(full);
  });
});
