import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/adapters/adapter.ts';
import type { TaughtField } from '../../lib/domain/taught.ts';
import { messagePage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';
import { adapterAt, point } from './teach.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const read = (document: Document, url: URL, taught?: readonly TaughtField[]): Reading =>
  adapterAt(url).read(document, url, taught);

function conversationOf(reading: Reading) {
  if (reading.state !== 'read' || reading.facts.kind !== 'inbox') throw new Error(JSON.stringify(reading));
  return reading.facts.inbox.conversation;
}

describe('a page that goes on to another conversation', () => {
  it('is not read as that one before it shows it', async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-presale'));
    expect(conversationOf(read(document, url))?.caseId).toBe(url.searchParams.get('cc'));
    const next = new URL(url);
    for (const name of ['ss', 'cc']) next.searchParams.set(name, '6f1c0a52-1111-4aaa-8bbb-0000000009ff');
    expect(read(document, next).state).toBe('loading');
    const words = document.querySelector('.msg .words');
    if (words) words.textContent = 'Another question';
    const conversation = conversationOf(read(document, next));
    expect([conversation?.caseId, conversation?.messages[0]?.text]).toEqual([
      '6f1c0a52-1111-4aaa-8bbb-0000000009ff',
      'Another question',
    ]);
  });
});

describe('a time that counts back', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  const HOUR = 3_600_000;
  it('stays what it was as long as the page says the same, and is bounded by the look before where it says something new', async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-presale'));
    const sentNow = () => conversationOf(read(document, url))?.messages[0]?.sent;
    const start = Date.now();
    const first = sentNow();
    vi.setSystemTime(start + 5 * HOUR);
    expect(sentNow()).toEqual(first);
    const when = document.querySelector('.msg .when');
    if (when) when.textContent = '7 hours ago';
    vi.setSystemTime(start + 6 * HOUR);
    expect(sentNow()).toEqual({
      from: new Date(start + 5 * HOUR - 8 * HOUR).toISOString(),
      to: new Date(start + 6 * HOUR - 6 * HOUR).toISOString(),
    });
  });
  it('is read anew where the same element shows another message', async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-presale'));
    const first = conversationOf(read(document, url))?.messages[0]?.sent;
    vi.setSystemTime(Date.now() + 5 * HOUR);
    const words = document.querySelector('.msg .words');
    if (words) words.textContent = 'Another question';
    const next = new URL(url);
    for (const name of ['ss', 'cc']) next.searchParams.set(name, '6f1c0a52-1111-4aaa-8bbb-0000000009ff');
    const second = conversationOf(read(document, next))?.messages[0]?.sent;
    expect(Date.parse(second?.to ?? '') - Date.parse(first?.to ?? '')).toBe(5 * HOUR);
  });
});

describe('what a person points at', () => {
  it('is the box, where the page has several that nothing tells apart', async () => {
    const { document, url } = await openSandbox(messagePage('message-compose-two-boxes'));
    for (const each of document.querySelectorAll('.contact-buyer-text-area')) each.className = 'other';
    for (const each of document.querySelectorAll('kat-textarea')) {
      const label = each.className === 'note' ? 'Box one' : 'Box two';
      each.setAttribute('label', label);
      const own = each.shadowRoot?.querySelector('label');
      if (own) own.textContent = label;
    }
    expect(read(document, url)).toMatchObject({ state: 'drift', missing: ['ReplyBox'] });
    const boxTwo = (element: Element): boolean => {
      const root = element.getRootNode() as Partial<ShadowRoot>;
      return root.host?.getAttribute('label') === 'Box two';
    };
    const lesson = point(document, url, 'ReplyBox', boxTwo);
    if (!lesson) throw new Error('not taught');
    const reading = read(document, url, [lesson.field]);
    expect(reading).toMatchObject({ state: 'read', ways: { ReplyBox: 'taught' } });
    expect(reading.state === 'read' && reading.reply && boxTwo(reading.reply.box)).toBe(true);
  });
  it("is the buyer's message, where nothing says whose it is; a name is not kept with it", async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-sides-only'));
    const isMessage = (element: Element): boolean => element.textContent === 'The colour is wrong.';
    for (const each of document.querySelectorAll('.words'))
      if (isMessage(each)) each.setAttribute('data-test-id', 'newest-message');
    const lesson = point(document, url, 'BuyerMessage', isMessage);
    expect(lesson?.sample.text).toBe('The colour is wrong.');
    expect(lesson?.field.locator.label).toBeUndefined();
    const reading = read(document, url, lesson && [lesson.field]);
    expect(conversationOf(reading)).toEqual({
      orderId: '114-0000959-0000960',
      messages: [{ from: 'buyer', text: 'The colour is wrong.' }],
      whole: false,
    });
    expect(reading.state === 'read' && reading.reply?.answered && isMessage(reading.reply.answered)).toBe(true);
  });
  it('is given up where it is found and is no box any more', async () => {
    const { document, url } = await openSandbox(messagePage('message-compose-us'));
    const lesson = point(document, url, 'ReplyBox', () => true);
    const form = document.querySelector('.contact-buyer-text-area');
    if (!lesson || !form) throw new Error('not taught');
    const twin = document.createElement('div');
    twin.innerHTML = '<kat-textarea label="Your message"></kat-textarea>';
    form.after(twin);
    expect(read(document, url, [lesson.field])).toMatchObject({ state: 'read', dropped: ['ReplyBox'] });
  });
});

describe('the place of the panel', () => {
  it('is behind the control, also in shadow roots, and at the head of the content where there is none', async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-shadow'));
    read(document, url);
    const anchor = adapterAt(url).anchor(document);
    expect([anchor?.element.localName, anchor?.element.className, anchor?.place]).toEqual([
      'kat-textarea',
      'reply',
      'after',
    ]);
    const cold = await openSandbox(messagePage('message-v3-cold'));
    read(cold.document, cold.url);
    expect(adapterAt(cold.url).anchor(cold.document)?.element.id).toBe('sc-content-container');
  });
  it('is in the frame where the box is', async () => {
    const { document, url } = await openSandbox(messagePage('message-v3-frame'));
    read(document, url);
    const frame = document.querySelector('iframe')?.contentDocument;
    expect(adapterAt(url).anchor(document)?.element.ownerDocument).toBe(frame);
  });
});
