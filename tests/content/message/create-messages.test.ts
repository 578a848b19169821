import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMessages } from '../../../lib/content/message/create-messages';
import { type MessagePage, shelf } from '../../../lib/content/parts';
import type { MessageView } from '../../../lib/domain/message/message-view';
import { rulesOff } from '../../../lib/storage/rules-off';
import { nameTexts, textOf } from '../../components/feedback/shown';
import { BUYER, sampleClock, sampleView } from '../../components/reply/sample-message';
import { samplePart } from './checks';

// No press of a test is a person's; that the panels let no other through is tested with them.
vi.mock('../../../lib/content/panels/only-of-persons', () => ({ onlyOfPersons: () => {} }));

let box: HTMLTextAreaElement;
let place: HTMLElement;
let stop: AbortController;
let sent: unknown[];

beforeEach(async () => {
  nameTexts();
  fakeBrowser.reset();
  sent = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return { data: null };
    },
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  shelf().reply = samplePart;
  [box, place] = [document.createElement('textarea'), document.createElement('div')];
  place.append(box);
  document.body.replaceChildren(place);
  stop = new AbortController();
});
afterEach(() => stop.abort());

const pageOf = (view: MessageView = sampleView(), reply: HTMLElement | undefined = box): MessagePage => ({
  adapter: 'inbox',
  view,
  facts: {
    kind: 'inbox',
    inbox: { conversation: { messages: [{ from: 'buyer', text: BUYER }], whole: true } },
  },
  ...(reply && { reply: { box: reply } }),
  anchor: { element: place, place: 'after' },
});
const panel = (): ShadowRoot => {
  const root = document.querySelector('[data-panel="message"]')?.shadowRoot;
  if (!root) throw new Error('no panel');
  return root;
};
const rules = (): string[] =>
  [...panel().querySelectorAll<HTMLElement>('[data-rule]')].map((row) => row.dataset['rule'] ?? '');
function type(text: string, into: HTMLTextAreaElement = box): void {
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
const press = (selector: string): void => {
  const button = panel().querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  act(() => button.click());
};
async function start(view?: MessageView) {
  const messages = createMessages({ signal: stop.signal, tell() {}, teach() {}, report() {} });
  messages.showMessage(pageOf(view));
  await vi.waitFor(() => expect(panel().querySelector('[data-check="done"]')).not.toBeNull());
  return messages;
}

describe('beside the box', () => {
  it('says in the same task what stands against what was typed', async () => {
    await start();
    expect(rules()).toEqual([]);
    type('you should look at https://example.com/x');
    expect(rules()).toEqual(['link', 'blame', 'no-apology']);
    type('I am sorry.');
    expect(rules()).toEqual([]);
    expect(textOf(panel().querySelector('.check'))).toBe('msgNothing');
  });
  it('looks for nothing that is missing in an empty draft', async () => {
    await start();
    type('   ');
    expect(rules()).toEqual([]);
  });
  it('reads what the page puts into the box by itself once the person goes there', async () => {
    await start();
    box.value = 'you should';
    box.dispatchEvent(new Event('focus'));
    expect(rules()).toContain('blame');
  });
  it('leaves a word alone while it is put together', async () => {
    await start();
    type('I am sorry. you shoul');
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    box.value = 'I am sorry. you should';
    box.dispatchEvent(new InputEvent('input', { isComposing: true }));
    expect(rules()).toEqual([]);
    box.dispatchEvent(new CompositionEvent('compositionend'));
    expect(rules()).toEqual(['blame']);
  });
  it('goes on with a box that was drawn anew, and says when there is none', async () => {
    const messages = await start();
    type('I am sorry, you should know');
    press('[data-action="dismiss"]');
    expect(rules()).toEqual([]);
    const other = document.createElement('textarea');
    other.value = box.value;
    box.replaceWith(other);
    messages.showMessage(pageOf(sampleView(), other));
    type('I am sorry, you should know https://example.com', other);
    expect(rules()).toEqual(['link']);
    other.remove();
    messages.showMessage({ ...pageOf(), reply: undefined });
    expect(panel().querySelector('[data-box="none"]')).not.toBeNull();
    expect(document.querySelector<HTMLElement>('[data-panel="message"]')?.dataset['state']).toBe('empty');
    type('you should', other);
    expect(panel().querySelector('[data-box="none"]')).not.toBeNull();
  });
  it('keeps nothing of a draft for another conversation', async () => {
    const messages = await start();
    type('I am sorry, you should know');
    press('[data-action="dismiss"]');
    messages.showMessage(pageOf(sampleView({ threadId: 'case:other-0001' })));
    expect(rules()).toEqual(['blame']);
  });
  it('is taken away with the page', async () => {
    const messages = await start();
    type('you should');
    messages.clear();
    expect(document.querySelectorAll('makegood-panel')).toHaveLength(0);
    type('you should not');
    expect(document.querySelectorAll('makegood-panel')).toHaveLength(0);
  });
});

describe('on a press', () => {
  it('better words go in, and come out again as long as they stand there', async () => {
    await start();
    type('I am sorry, you should know');
    press('[data-action="use"]');
    expect(box.value).toBe('I am sorry, we could know');
    press('[data-undo="edit"]');
    expect(box.value).toBe('I am sorry, you should know');
    press('[data-action="use"]');
    type('I am sorry, we could know better');
    press('[data-undo="edit"]');
    expect(box.value).toBe('I am sorry, you should know better');
    press('[data-action="use"]');
    type('I am sorry, we know better');
    expect(panel().querySelector('[data-undo]')).toBeNull();
  });
  it('words for the beginning go there', async () => {
    await start();
    type('We look into it.');
    press('[data-rule="no-apology"] [data-action="use"]');
    expect(box.value).toBe('I am sorry. We look into it.');
  });
  it('no words of any kind are offered after a danger word', async () => {
    const { answers, ...view } = sampleView();
    if (!answers) throw new Error('no message');
    const triage = { ...answers.triage, danger: [{ kind: 'injury' as const, start: 0, end: 2 }] };
    await start({ ...view, answers: { ...answers, triage } });
    type('We look into it, and you should know.');
    expect(rules()).toEqual(['blame', 'no-apology']);
    expect(panel().querySelector('[data-action="use"]')).toBeNull();
  });
  it('an opener becomes the beginning of the draft', async () => {
    await start();
    press('[data-opener]');
    expect(box.value).toMatch(/^You paid for something in good condition/);
    press('[data-undo="edit"]');
    expect(box.value).toBe('');
  });
  it('a ready text goes in at the caret, checked before', async () => {
    const text = 'See https://example.com/x';
    await start(sampleView({ snippets: [{ id: 'a', name: 'Where', language: 'en', text, missing: [] }] }));
    type('Hello. Goodbye.');
    box.setSelectionRange(6, 6);
    const details = panel().querySelector<HTMLDetailsElement>('.snippets');
    act(() => {
      if (!details) return;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(panel().querySelector('[data-snippet="a"] [data-rule="link"]')).not.toBeNull();
    press('[data-snippet="a"] [data-action="insert"]');
    expect(box.value).toBe(`Hello. ${text} Goodbye.`);
  });
  it('a ready text has the buyer’s name, which the page alone knows', async () => {
    const text = 'Dear {buyer}, it left today.';
    const ready = { id: 'a', name: 'Left', language: 'en', text, missing: ['buyer'], buyerAt: [5] };
    const messages = await start(sampleView({ snippets: [ready] }));
    const page = pageOf(sampleView({ snippets: [ready] }));
    messages.showMessage({ ...page, reply: { box, buyerName: 'Sample Person' } });
    const details = panel().querySelector<HTMLDetailsElement>('.snippets');
    act(() => {
      if (!details) return;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(panel().querySelector('[data-snippet="a"] [data-missing]')).toBeNull();
    press('[data-snippet="a"] [data-action="insert"]');
    expect(box.value).toBe('Dear Sample Person, it left today.');
    expect(JSON.stringify(sent)).not.toContain('Sample Person');
  });
  it('a finding shows its words in the box', async () => {
    await start();
    type('I am sorry, you should know');
    press('[data-rule="blame"] .jump');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('you should');
    expect(document.activeElement).toBe(box);
  });
  it('a rule is switched off for good, and on again', async () => {
    await start();
    type('I am sorry, you should know');
    const why = panel().querySelector<HTMLDetailsElement>('.finding .why');
    act(() => {
      if (!why) return;
      why.open = true;
      why.dispatchEvent(new Event('toggle'));
    });
    press('[data-action="switch-off"]');
    expect(rules()).toEqual([]);
    expect(await rulesOff.get()).toEqual(['blame']);
    press('[data-undo="rule"]');
    expect(rules()).toEqual(['blame']);
    expect(await rulesOff.get()).toEqual([]);
  });
  it('the conversation needs no answer, and then does', async () => {
    const seenAt = '2026-11-21T10:00:00.000Z';
    await start(sampleView({ clock: sampleClock(60), seenAt }));
    press('[data-action="settle"]');
    await vi.waitFor(() => expect(panel().querySelector('[data-settled="no-response-needed"]')).not.toBeNull());
    press('[data-undo="settle"]');
    await vi.waitFor(() => expect(panel().querySelector('[data-figure="reply-due"]')).not.toBeNull());
    expect(sent).toMatchObject([
      { data: { settled: { kind: 'no-response-needed', seenAt } } },
      { data: { settled: { kind: 'open' } } },
    ]);
  });
  it('it says where it could not be kept', async () => {
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ error: 'full' }) });
    await start(sampleView({ clock: sampleClock(60) }));
    press('[data-action="settle"]');
    await vi.waitFor(() => expect(textOf(panel().querySelector('.alert'))).toContain('fbNotSaved'));
    expect(panel().querySelector('[data-figure="reply-due"]')).not.toBeNull();
  });
});

describe('a conversation', () => {
  it('shows what rules the person has switched off nowhere', async () => {
    await start(sampleView({ rulesOff: ['blame'] }));
    type('I am sorry, you should know');
    expect(rules()).toEqual([]);
  });
  it('that is a list alone is no place for a panel', () => {
    const messages = createMessages({ signal: stop.signal, tell() {}, teach() {}, report() {} });
    const { answers: _, ...view } = sampleView();
    messages.showMessage({
      adapter: 'inbox',
      view,
      facts: { kind: 'inbox', inbox: { list: { kind: 'all', rows: [] } } },
      anchor: { element: place, place: 'after' },
    });
    expect(document.querySelector('makegood-panel')).toBeNull();
  });
});
