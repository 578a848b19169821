import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../lib/background/badge';
import { dueMessages } from '../../lib/background/due-messages';
import { tidy } from '../../lib/background/housekeeping';
import { openOrderCard } from '../../lib/background/order-card';
import { recordPage } from '../../lib/background/record-page';
import { settleThread } from '../../lib/background/settle-thread';
import { type MessageView, messageView } from '../../lib/domain/message/message-view';
import type { SentAt, ThreadRow } from '../../lib/domain/message/thread';
import { pageObservation } from '../../lib/domain/order';
import { orderCard } from '../../lib/domain/order-card';
import { z } from '../../lib/domain/zod';
import { protocol, type Request } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { MEMORY_NEWS } from '../../lib/storage/memory-news';
import { CASE, ORDER, type SampleMessage, sampleConversation } from '../domain/message/sample-thread';
import { observed } from '../domain/orders';

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();
const sent = (hours: number): { sent: SentAt } => ({ sent: { from: ago(hours), to: ago(hours) } });
const ids = (number: number): string => `114-0000001-000000${number}`;
const own = { url: '' };
const badge: Record<string, string> = {};

const tell = async (said: object) =>
  (await recordPage({ observation: z.parse(pageObservation, { at: new Date().toISOString(), ...said }) })).message;
const conversation = (messages: readonly SampleMessage[], more: object = {}) =>
  tell({ kind: 'inbox', inbox: { conversation: sampleConversation(messages, more) } });
const compose = (more: object = {}) => tell({ kind: 'compose', compose: { orderId: ORDER, ...more } });
const list = (kind: string, rows: readonly object[]) => tell({ kind: 'inbox', inbox: { list: { kind, rows } } });
const waiting = (hours: number, more: Partial<ThreadRow> | object = {}) =>
  list('waiting', [{ orderId: ORDER, ...sent(hours), ...more }]);
const due = async (most = 9, marketplace?: 'US' | 'UK') =>
  z.parse(protocol.dueMessages.response, await dueMessages({ most, ...(marketplace && { marketplace }) }, own));
const dueOrders = async (marketplace?: 'US' | 'UK') =>
  (await due(9, marketplace)).lines.map(({ orderId, caseId }) => orderId?.slice(-1) ?? caseId);

beforeEach(() => {
  fakeBrowser.reset();
  own.url = fakeBrowser.runtime.getURL('/popup.html' as never);
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => void Object.assign(badge, { title }),
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' ') });
});
afterEach(() =>
  Promise.all([history.orders, history.threads, history.ledger, history.notes].map((table) => table.clear())),
);

describe('an open conversation', () => {
  it('is kept and answered with its clock, and with which message it is about', async () => {
    const asked = { ...sent(2), text: 'Where is my kettle?' };
    const view = await conversation([{ ...sent(5) }, { from: 'seller', ...sent(4) }, { ...sent(3) }, asked]);
    expect(z.parse(messageView, view)).toMatchObject({
      threadId: `order:${ORDER}`,
      mode: 'answer',
      marketplace: 'US',
      answers: { index: 3, triage: { covered: true, needsAnswer: true } },
      clock: { waiting: 2, basis: 'policy', hours: 24, exact: true },
      notDelivered: 0,
    });
    expect(await history.threads.count()).toBe(1);
  });
  it('says why it needs no answer, and is an answer all the same', async () => {
    const view = await conversation([{ ...sent(5) }, { from: 'seller', ...sent(4) }]);
    expect(view).toMatchObject({ settled: 'answered', mode: 'answer', answers: { index: 0 } });
    expect(view?.clock).toBeUndefined();
  });
  it('is heard as well: danger that no word names is found, in the sentence that tells it', async () => {
    const file = readFileSync('public/listener.bin');
    vi.stubGlobal('fetch', async () => new Response(file));
    const told = 'She is walking in circles now and falling over on the left side.';
    const text = `Put the ear drops in for my cat like it says. ${told}`;
    const view = await conversation([{ ...sent(3), text }]);
    vi.unstubAllGlobals();
    const [start, end] = [text.indexOf(told), text.length];
    // Drops that harm are both.
    const kind = expect.stringMatching(/^(?:injury|safety)$/);
    expect(view?.answers?.triage.danger).toEqual([{ kind, start, end }]);
  });
  it('with words of danger has no ready texts offered, neither in it nor where its order is written about', async () => {
    const id = crypto.randomUUID();
    await history.snippets.put({ id, name: 'A', language: 'en', text: 'Hello', changedAt: ago(9) });
    const texts = async (view: Promise<MessageView | undefined>) => (await view)?.snippets.length;
    expect(await texts(conversation([{ ...sent(5), text: 'Where is it?' }]))).toBe(1);
    expect(await texts(conversation([{ ...sent(4), text: 'It caught fire and I am calling my lawyer.' }]))).toBe(0);
    expect(await texts(compose())).toBe(0);
    await history.snippets.clear();
  });
  it('whose last words the page has changed in place is one message still, and as dangerous as it was', async () => {
    const at = sent(4);
    await conversation([{ ...at, text: 'It caught fire …' }]);
    const more = await conversation([{ ...at, text: 'It caught fire, and I want my money back.' }]);
    expect([more?.clock?.waiting, more?.answers?.triage.danger[0]?.kind]).toEqual([1, 'fire']);
    const other = await conversation([{ ...at, text: 'Where is it?' }]);
    expect(other?.clock?.waiting).toBe(1);
    expect(other?.answers?.triage.danger).toEqual([{ kind: 'fire', start: 0, end: 0 }]);
    expect((await due()).lines[0]).toMatchObject({ clock: { waiting: 1 }, triage: { danger: [{ kind: 'fire' }] } });
  });
  it('is the seller’s own beginning where the buyer has not written', async () => {
    expect(await conversation([{ from: 'seller', ...sent(4) }])).toMatchObject({ mode: 'proactive' });
  });
  it('that names neither order nor case is answered and not kept', async () => {
    const view = await conversation([{ ...sent(5) }], { orderId: undefined });
    expect([view?.threadId, view?.clock?.waiting, await history.threads.count()]).toEqual([undefined, 1, 0]);
  });
  it('takes what is remembered of its order', async () => {
    await recordPage({ observation: observed(ORDER, ago(1)) });
    const view = await conversation([{ ...sent(5) }], { marketplace: undefined });
    expect(view).toMatchObject({ marketplace: 'US', order: { orderId: ORDER } });
    expect(view?.order?.amounts).toContainEqual({ amount: 24_99, currency: 'USD' });
  });
  it('tells other pages when it says something new, and only then', async () => {
    const news = async () => (await fakeBrowser.storage.local.get(MEMORY_NEWS))[MEMORY_NEWS];
    const messages = [{ ...sent(5) }];
    await conversation(messages);
    const first = await news();
    await conversation(messages);
    expect([typeof first, await news()]).toEqual(['string', first]);
    await conversation([...messages, { ...sent(4) }]);
    expect(await news()).not.toBe(first);
  });
  it.each<[string, object]>([
    ['everything is paused', { paused: true }],
    ['its store is switched off', { 'switched-off': { pages: [], marketplaces: ['US'] } }],
  ])('is neither kept nor answered while %s', async (_what, settings) => {
    await fakeBrowser.storage.local.set(settings);
    expect([await conversation([{ ...sent(5) }]), await history.threads.count()]).toEqual([undefined, 0]);
  });
  it('of an order whose store is switched off is not kept, where only the order’s page named it', async () => {
    await recordPage({ observation: observed(ORDER, ago(1)) });
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await conversation([{ ...sent(5) }], { marketplace: undefined })).toBeUndefined();
    expect(await history.threads.count()).toBe(0);
  });
  it('tells which rules are switched off, and until when the seller may begin', async () => {
    await fakeBrowser.storage.local.set({ 'reply-rules-off': ['shouting'] });
    const seen = observed(ORDER, ago(1));
    const details = { ...('details' in seen && seen.details), purchasedOn: '2026-11-01' };
    await recordPage({ observation: z.parse(pageObservation, { ...seen, details }) });
    expect(await compose()).toMatchObject({ rulesOff: ['shouting'], proactiveUntil: '2026-12-01', mode: 'proactive' });
  });
});

describe('a page for writing about an order', () => {
  it('is an answer where something waits, by what was seen of the conversation', async () => {
    await conversation([{ ...sent(5) }]);
    expect(await compose()).toMatchObject({ mode: 'answer', threadId: `order:${ORDER}`, clock: { waiting: 1 } });
  });
  it('makes no conversation of its own', async () => {
    expect(await compose()).toMatchObject({ mode: 'proactive', orderId: ORDER });
    expect(await history.threads.count()).toBe(0);
  });
});

describe('words of messages', () => {
  const words = async () =>
    (await history.threads.toArray()).flatMap(({ messages }) => messages.map(({ text }) => text));
  const wanted = (days: number | null) => fakeBrowser.storage.local.set({ 'message-text-days': days });
  it('are not kept unless the person wants it', async () => {
    await conversation([{ ...sent(5) }]);
    expect(await words()).toEqual([undefined]);
    await wanted(30);
    await conversation([{ ...sent(5) }, { ...sent(4), text: 'Any news?' }]);
    expect(await words()).toContain('Any news?');
  });
  it('are deleted when they are older than that, and when they are not wanted any more', async () => {
    await wanted(30);
    await tell({ kind: 'inbox', at: ago(31 * 24), inbox: { conversation: sampleConversation([{ text: 'Old' }]) } });
    await tell({ kind: 'inbox', at: ago(29 * 24), inbox: { conversation: sampleConversation([{ text: 'Newer' }]) } });
    await tidy();
    expect((await words()).filter(Boolean)).toEqual(['Newer']);
    await wanted(null);
    await tidy();
    expect((await words()).filter(Boolean)).toEqual([]);
  });
});

describe('dueMessages', () => {
  it('lists what is due, the soonest first, and counts all', async () => {
    await list('waiting', [
      { orderId: ids(2), ...sent(3) },
      { orderId: ids(3), ...sent(30) },
      { caseId: CASE, ...sent(10) },
      { orderId: ids(5), ...sent(1), waiting: false },
    ]);
    expect(await dueOrders()).toEqual(['3', CASE, '2']);
    expect(await due(1)).toMatchObject({ count: 3, known: 4, lines: [{ orderId: ids(3) }] });
  });
  it('lists what was not delivered, and what has no time, behind what has a clock', async () => {
    await list('sent', [{ orderId: ids(2), ...sent(3), blocked: true }]);
    await list('waiting', [{ orderId: ids(3) }, { orderId: ids(4), ...sent(2) }]);
    expect((await dueOrders()).slice(0, 1)).toEqual(['4']);
    expect((await due()).lines.slice(1)).toMatchObject([{ notDelivered: 1 }, { untimed: 1 }]);
    // The next message of the seller that is seen takes it away.
    await list('sent', [{ orderId: ids(2), ...sent(1) }]);
    expect(await dueOrders()).toEqual(['4', '3']);
  });
  it('leaves out other stores, and stores that are switched off, by what their orders say', async () => {
    await recordPage({ observation: observed(ids(2), ago(1)) });
    await list('waiting', [
      { orderId: ids(2), ...sent(3) },
      { orderId: ids(3), ...sent(2) },
    ]);
    expect([await dueOrders('US'), await dueOrders('UK')]).toEqual([['2'], []]);
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await dueOrders()).toEqual(['3']);
  });
  it('tells whether anything was ever seen: that is no zero', async () => {
    expect(await due()).toEqual({ count: 0, lines: [], known: 0 });
    await list('all', [{ orderId: ORDER, waiting: false, ...sent(2) }]);
    expect(await due()).toMatchObject({ count: 0, known: 1, seenAt: expect.any(String) });
  });
  it('tells nothing to a page, and nothing while paused', async () => {
    await expect(dueMessages({ most: 1 }, { tab: 7, url: 'https://sellercentral.amazon.com/' })).rejects.toThrow(
      RangeError,
    );
    await waiting(2);
    await fakeBrowser.storage.local.set({ paused: true });
    expect(await due()).toEqual({ count: 0, lines: [] });
  });
});

describe('settleThread', () => {
  const settle = (kind: 'no-response-needed' | 'open', at = new Date().toISOString()) =>
    settleThread({ threadId: `order:${ORDER}`, settled: { kind, at } });
  it('stops a clock, shows so on the badge, and can be taken back', async () => {
    await waiting(30);
    expect(badge['text']).toBe('1');
    await settle('no-response-needed');
    expect([await dueOrders(), badge['text']]).toEqual([[], '']);
    await settle('open');
    expect([await dueOrders(), badge['text']]).toEqual([['2'], '1']);
  });
  it('believes no moment to come', async () => {
    await conversation([{ ...sent(5) }]);
    await settle('no-response-needed', '2099-01-01T00:00:00.000Z');
    await conversation([{ ...sent(5) }, { sent: { from: ago(-1), to: ago(-1) } }]);
    const [record] = await history.threads.toArray();
    expect(record?.settled?.at && record.settled.at <= new Date().toISOString()).toBe(true);
  });
  describe('holds for what the view showed, and for nothing that came later', () => {
    const asked = sent(5);
    const press = (seenAt: string | undefined, at = new Date().toISOString()) =>
      settleThread({
        threadId: `order:${ORDER}`,
        settled: { kind: 'no-response-needed', at, ...(seenAt && { seenAt }) },
      });
    const inTab = (hours: number, messages: readonly SampleMessage[], more: object = {}) =>
      tell({ kind: 'inbox', at: ago(hours), inbox: { conversation: sampleConversation(messages, more) } });
    const inList = (hours: number, row: object) =>
      tell({ kind: 'inbox', at: ago(hours), inbox: { list: { kind: 'waiting', rows: [{ orderId: ORDER, ...row }] } } });
    const dueAt = async () => (await history.threads.toArray())[0]?.dueAt;
    const later = { ...sent(2), text: 'I ask again' };
    const isOfLater = new Date(Date.parse(later.sent.from) + 24 * HOUR).toISOString();
    it('where the message came while the page stood open', async () => {
      const view = await inTab(4, [asked]);
      await press(view?.seenAt, ago(1));
      expect(await dueAt()).toBeUndefined();
      await inTab(0.5, [asked, later]);
      expect(await dueAt()).toBe(isOfLater);
    });
    it('where another tab has shown it, also when the older one is read again', async () => {
      await inTab(4, [asked]);
      await inTab(1.5, [asked, later]);
      const view = await inTab(1, [asked]);
      await press(view?.seenAt);
      expect(await dueAt()).toBe(isOfLater);
      // In the page that shows both it is said of both, and the older page takes nothing of that back.
      await press((await inTab(0.5, [asked, later]))?.seenAt);
      expect(await dueAt()).toBeUndefined();
      await press(view?.seenAt);
      expect(await dueAt()).toBeUndefined();
    });
    it('where the list of the dashboard stood open', async () => {
      await inTab(4, [asked]);
      const [line] = (await due()).lines;
      await inTab(1.5, [asked, later]);
      await press(line?.seenAt);
      expect(await dueAt()).toBe(isOfLater);
    });
    it('and for what is older than that and is seen only afterwards', async () => {
      const view = await inTab(4, [asked], { whole: false });
      await press(view?.seenAt);
      await inTab(0.5, [{ ...sent(9), text: 'The first' }, asked]);
      expect(await dueAt()).toBeUndefined();
    });
    it('and for the message that a list spoke of, once it is read', async () => {
      await inList(4, asked);
      await press((await due()).lines[0]?.seenAt);
      await inTab(1, [asked]);
      expect(await dueAt()).toBeUndefined();
      await inTab(0.5, [asked, later]);
      expect(await dueAt()).toBe(isOfLater);
    });
    it('with what a list said before of a day alone', async () => {
      await inTab(4, [asked]);
      await inList(3, { sent: { from: ago(9), to: ago(-9) } });
      await press((await inTab(2, [asked]))?.seenAt);
      expect(await dueAt()).toBeUndefined();
    });
    it('on a page for writing, for all that is remembered', async () => {
      await inTab(4, [asked]);
      const view = await compose();
      await inTab(1, [asked, later]);
      await press(view?.seenAt);
      expect(await dueAt()).toBe(isOfLater);
      await press((await compose())?.seenAt);
      expect(await dueAt()).toBeUndefined();
    });
  });
  it('changes nothing while paused, nor of a conversation that nobody knows', async () => {
    await settle('no-response-needed');
    await waiting(3);
    await fakeBrowser.storage.local.set({ paused: true });
    await settle('no-response-needed');
    await fakeBrowser.storage.local.set({ paused: false });
    expect(await dueOrders()).toEqual(['2']);
  });
});

describe('the badge', () => {
  it('counts what is overdue or due within two hours', async () => {
    await list('waiting', [
      { orderId: ids(2), ...sent(30) },
      { orderId: ids(3), ...sent(23) },
      { orderId: ids(4), ...sent(21) },
    ]);
    expect(badge).toMatchObject({ text: '2', title: 'badgeDueAll 0 0 2' });
  });
  it('counts by the person’s own hours', async () => {
    await waiting(13);
    expect(badge['text']).toBe('');
    await fakeBrowser.storage.local.set({ 'reply-hours': 12 });
    await showBadge();
    expect(badge['text']).toBe('1');
  });
});

describe('the card of an order', () => {
  const card = async () =>
    z.parse(orderCard, await openOrderCard({ orderId: ORDER as Request<'openOrderCard'>['orderId'] }, own));
  it('says when the buyer last wrote and until when an answer is due', async () => {
    const asked = sent(5);
    await conversation([asked]);
    const { message } = await card();
    expect(message).toMatchObject({ buyerWrote: asked.sent, clock: { since: asked.sent.from, hours: 24 } });
    expect(message).not.toHaveProperty('text');
  });
  it('has the words where the person has them kept', async () => {
    await fakeBrowser.storage.local.set({ 'message-text-days': 30 });
    await conversation([{ ...sent(5), text: 'Where is it?' }]);
    expect((await card()).message?.text).toBe('Where is it?');
  });
  it('says nothing of a conversation where none was seen, or its store is switched off', async () => {
    expect(await card()).not.toHaveProperty('message');
    await conversation([sent(5)]);
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await card()).toEqual({ orderId: ORDER, off: true, goodwill: [], refunds: [], notes: [] });
  });
});
