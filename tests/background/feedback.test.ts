import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../lib/background/badge';
import { dueFeedback } from '../../lib/background/due-feedback';
import { feedbackLines } from '../../lib/background/feedback-lines';
import { recordPage } from '../../lib/background/record-page';
import { takeStep } from '../../lib/background/take-step';
import { dayIn, plusDays, startOf } from '../../lib/domain/calendar';
import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import { feedbackView } from '../../lib/domain/feedback/feedback-view';
import type { NoteKind } from '../../lib/domain/note-change';
import { type PageObservation, pageObservation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';
import { type Protocol, protocol, type Request } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { MEMORY_NEWS } from '../../lib/storage/memory-news';
import { recordNote } from '../../lib/storage/note-store';
import { orderIdOf, type SampleRow, sampleRow } from '../domain/feedback/sample-feedback';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';

const now = (): string => new Date().toISOString();
/** Where a day of any store lasts longest: rows of no store are counted by it. */
const LATEST_ZONE = 'America/Los_Angeles';
/** The calendar day so many days ago, there. */
const ago = (days: number): string => plusDays(dayIn(now(), LATEST_ZONE), -days);
const left = (days: number, number: number, more: SampleRow = {}): FeedbackRow =>
  sampleRow(number, { left: { day: ago(days) }, ...more });
const list = (rows: FeedbackRow[], more: object = {}): PageObservation =>
  z.parse(pageObservation, { kind: 'feedback-list', at: now(), list: { scope: 'one', rows, ...more } });
const seen = async (...rows: FeedbackRow[]) =>
  z.parse(feedbackView, (await recordPage({ observation: list(rows) })).feedback);
const badge: Record<string, string> = {};
const own = { url: '' };
const page = { tab: 7, url: 'https://sellercentral.amazon.com/feedback-manager/index.html' };
const step = (kind: NoteKind, more: Partial<Request<'takeStep'>> = {}) =>
  takeStep({ orderId: orderIdOf(2) as Request<'takeStep'>['orderId'], kind, taken: true, at: now(), ...more }, page);
const due = async (most = 9, more: Omit<Request<'dueFeedback'>, 'most'> = {}) => {
  const answer = z.parse((protocol as Protocol).dueFeedback.response, await dueFeedback({ most, ...more }, own));
  return [answer.count, answer.lines.map(({ orderId }) => Number(orderId.slice(-4)))];
};

beforeEach(() => {
  fakeBrowser.reset();
  own.url = fakeBrowser.runtime.getURL('/popup.html' as never);
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => void Object.assign(badge, { title }),
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
  });
});
afterEach(() =>
  Promise.all(
    [history.orders, history.feedback, history.feedbackSummaries, history.notes].map((table) => table.clear()),
  ),
);

describe('a list of feedback', () => {
  it('is kept and answered with a line for each row, in its order', async () => {
    const view = await seen(left(3, 2), left(5, 3, { rating: 5 }));
    expect(view.lines).toMatchObject([
      { orderId: orderIdOf(2), buyerRemoval: { left: 57 }, amazonRequest: { left: 87 }, next: 'contact' },
      { orderId: orderIdOf(3), next: 'none' },
    ]);
    expect([view.today, await history.feedback.count()]).toEqual([ago(0), 2]);
  });
  it('takes what the order’s page said, and the person’s own days', async () => {
    await recordPage({ observation: observed(orderIdOf(2)) });
    await fakeBrowser.storage.local.set({ 'feedback-buyer-days': 90 });
    const view = await seen(left(3, 2));
    expect(view.lines).toMatchObject([
      { fulfilment: 'FBM', marketplace: 'US', buyerRemoval: { basis: 'own', days: 90 } },
    ]);
  });
  it('says that a clock of no known store is over only when it is over in all of them', async () => {
    await seen(left(60, 2));
    const records = await history.feedback.toArray();
    const over = startOf(plusDays(ago(0), 1), LATEST_ZONE);
    const last = new Date(Date.parse(over) - 1).toISOString();
    expect(await feedbackLines(records, last)).toMatchObject([{ buyerRemoval: { state: 'open', left: 0 } }]);
    expect(await feedbackLines(records, over)).toMatchObject([{ buyerRemoval: { state: 'over' } }]);
  });
  it('keeps a reading of a day that may be today in a store that is further', async () => {
    const either: [string, string] = [ago(-1), ago(20)];
    await seen(left(3, 2, { left: { either } }));
    expect(await feedbackLines(await history.feedback.toArray())).toMatchObject([{ left: { either } }]);
  });
  it('tells of what it should show and does not', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    await recordPage({ observation: { ...list([left(3, 2), left(4, 3), left(5, 4)]), at: before } });
    const later = list([left(3, 2), left(5, 4)], { covers: { first: true, last: true } });
    const from = (loaded: string) =>
      recordPage({
        observation: z.parse(pageObservation, {
          ...later,
          moments: { loaded, rows: [loaded, loaded], summary: loaded },
        }),
      });
    const first = await from(new Date(Date.now() - 500).toISOString());
    expect(first.feedback?.lines).toHaveLength(2);
    const { feedback } = await from(now());
    expect(feedback?.lines.map(({ orderId, state }) => [orderId, state])).toEqual([
      [orderIdOf(2), 'present'],
      [orderIdOf(4), 'present'],
      [orderIdOf(3), 'vanished'],
    ]);
  });
  it('tells a feedback as it stands at the last visit, no more struck', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    await recordPage({ observation: { ...list([left(3, 2, { struck: true })]), at: before } });
    expect((await seen(left(3, 2))).lines).toMatchObject([{ state: 'present', next: 'contact' }]);
  });
  it('stays struck where its order’s page shows it, which does not tell', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    await recordPage({ observation: { ...list([left(3, 2, { struck: true })]), at: before } });
    const order = { ...observed(orderIdOf(2), now()), feedback: left(3, 2) };
    const { feedback } = await recordPage({ observation: z.parse(pageObservation, order) });
    expect(feedback?.lines).toMatchObject([{ state: 'struck' }]);
  });
  it.each<[string, object]>([
    ['everything is paused', { paused: true }],
    ['reading of feedback is switched off', { 'switched-off': { pages: ['feedback-manager'], marketplaces: [] } }],
    ['its store is switched off', { 'switched-off': { pages: [], marketplaces: ['US'] } }],
  ])('is neither kept nor answered while %s', async (_what, settings) => {
    await fakeBrowser.storage.local.set(settings);
    const answer = await recordPage({ observation: list([left(3, 2)], { marketplace: 'US' }) });
    expect([answer, await history.feedback.count()]).toEqual([{}, 0]);
  });
  it('comes from an order’s page as well', async () => {
    const order = { ...observed(orderIdOf(2), now()), feedback: left(3, 2) };
    const { view, feedback } = await recordPage({ observation: z.parse(pageObservation, order) });
    expect([view?.orderId, feedback?.lines.length, await history.feedback.count()]).toEqual([orderIdOf(2), 1, 1]);
  });
});

describe('takeStep', () => {
  beforeEach(() => seen(left(3, 2)).then(() => undefined));
  it('keeps a step, tells of it, and answers with the line', async () => {
    const line = await step('contacted');
    expect([line?.next, line?.steps.map(({ kind }) => kind)]).toEqual(['solve', ['contacted']]);
    expect(await history.notes.toArray()).toMatchObject([{ kind: 'contacted', orderId: orderIdOf(2), text: '' }]);
    expect(await fakeBrowser.storage.local.get(MEMORY_NEWS)).toHaveProperty(MEMORY_NEWS);
  });
  it('takes it back, and it stays with its mark', async () => {
    await step('contacted');
    const line = await step('contacted', { taken: false });
    expect([line?.next, line?.steps]).toEqual(['contact', []]);
    expect(await history.notes.toArray()).toMatchObject([{ kind: 'contacted', removed: true }]);
  });
  it('refuses to ask a second time, from two tabs at once as well', async () => {
    const [first, second] = [now(), new Date(Date.now() - 1).toISOString()];
    const lines = await Promise.all([step('asked', { at: first }), step('asked', { at: second })]);
    await step('asked');
    expect(lines.map((line) => line?.next)).toEqual(['wait', 'wait']);
    expect(await history.notes.count()).toBe(1);
  });
  it('keeps a step that is sent twice once', async () => {
    const at = now();
    await step('requested', { at });
    expect((await step('requested', { at }))?.steps).toHaveLength(1);
  });
  it('believes no moment to come', async () => {
    await step('contacted', { at: '2099-01-01T00:00:00.000Z' });
    expect((await history.notes.toArray()).every(({ at }) => at <= now())).toBe(true);
  });
  it('takes the later of two facts that exclude each other', async () => {
    await step('fulfilled-by-amazon', { at: new Date(Date.now() - 1000).toISOString() });
    expect((await step('fulfilled-by-seller'))?.fulfilment).toBe('FBM');
  });
  it('says nothing of feedback that nobody has seen, nor while paused', async () => {
    const other = orderIdOf(9) as Request<'takeStep'>['orderId'];
    expect(await step('contacted', { orderId: other })).toBeNull();
    await fakeBrowser.storage.local.set({ paused: true });
    expect(await step('contacted')).toBeNull();
    expect(await history.notes.count()).toBe(0);
  });
  it('comes from a page, and is a step of a case', async () => {
    const request = { orderId: orderIdOf(2) as Request<'takeStep'>['orderId'], taken: true, at: now() };
    await expect(takeStep({ ...request, kind: 'contacted' }, own)).rejects.toThrow(RangeError);
    await expect(takeStep({ ...request, kind: 'note' }, page)).rejects.toThrow(RangeError);
  });
});

describe('dueFeedback', () => {
  it('lists what can still be removed, the soonest end first, then the fewer stars, and counts all', async () => {
    await seen(
      left(3, 2),
      left(58, 3, { rating: 3 }),
      left(58, 4, { rating: 2 }),
      left(10, 5, { rating: 4 }),
      left(20, 6, { struck: true }),
      left(30, 7, { reply: 'Sorry' }),
      left(200, 8),
      sampleRow(9, { left: { either: [ago(40), ago(12)] } }),
    );
    expect(await due()).toEqual([4, [4, 3, 9, 2]]);
    expect(await due(1)).toEqual([4, [4]]);
  });
  it('leaves out what waits for the buyer, and what neither clock allows any more', async () => {
    await seen(left(3, 2), left(4, 3), left(61, 4));
    await step('asked');
    expect(await due()).toEqual([1, [3]]);
  });
  it('gives the comment of each', async () => {
    await seen(left(3, 2));
    expect((await dueFeedback({ most: 1 }, own)).lines[0]?.comment).toBe('Kettle came a week late');
  });
  it('leaves out stores that are switched off, and everything while paused', async () => {
    await recordPage({ observation: list([left(3, 2)], { marketplace: 'US' }) });
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await due()).toEqual([0, []]);
    await fakeBrowser.storage.local.set({ paused: true, 'switched-off': { pages: [], marketplaces: [] } });
    expect(await due()).toEqual([0, []]);
  });
  it('looks behind hundreds that a filter leaves out, and counts what passes it', async () => {
    const many = Array.from({ length: 320 }, (_, index) => left(50, 100 + index));
    await recordPage({ observation: list(many, { marketplace: 'US' }) });
    await recordPage({ observation: list([left(3, 2), left(4, 3, { rating: 3 })], { marketplace: 'UK' }) });
    expect(await due(9, { marketplace: 'UK', exact: true })).toEqual([2, [3, 2]]);
    expect(await due(9, { marketplace: 'UK' })).toEqual([2, [3, 2]]);
    expect(await due(9, { rating: 3, exact: true })).toEqual([1, [3]]);
    expect(await due(9, { rating: 3, marketplace: 'US', exact: true })).toEqual([0, []]);
  });
  it('takes the store that only the order’s page named for that of its feedback', async () => {
    await recordPage({ observation: observed(orderIdOf(2)) });
    await seen(left(3, 2), left(3, 3));
    expect(await due(9, { marketplace: 'US', exact: true })).toEqual([1, [2]]);
    expect(await due(9, { marketplace: 'UK', exact: true })).toEqual([0, []]);
  });
  it('comes to the end of the list, and counts it as it is, where hundreds can be dealt with', async () => {
    await seen(...Array.from({ length: 400 }, (_, index) => left(50, 100 + index)), left(40, 9, { reply: 'Sorry' }));
    const { count, lines } = await dueFeedback({ most: 1_000, exact: true }, own);
    expect([count, lines.length]).toEqual([400, 400]);
    // Without being asked to it looks at the first hundreds, and says so.
    expect(await dueFeedback({ most: 3 }, own)).toMatchObject({ count: 401, cut: true });
  });
  it('is not blind to what comes after hundreds that wait, or whose store is switched off', async () => {
    const many = Array.from({ length: 320 }, (_, index) => left(50, 100 + index, { reply: 'Sorry' }));
    await seen(...many, left(3, 2));
    expect(await due(3)).toEqual([1, [2]]);
    await recordPage({
      observation: list(
        Array.from({ length: 320 }, (_, index) => left(45, 500 + index)),
        { marketplace: 'US' },
      ),
    });
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await due(3)).toEqual([1, [2]]);
  });
  it('tells nothing to a page', async () => {
    await expect(dueFeedback({ most: 1 }, page)).rejects.toThrow(RangeError);
  });
});

describe('the badge', () => {
  it('counts feedback whose clock ends within three days, and says so in words', async () => {
    await seen(left(56, 2), left(57, 3), left(60, 4), left(61, 5));
    await showBadge();
    expect(badge).toEqual({ text: '2', title: 'badgeDueBoth 0 2' });
  });
  it('does not count what waits, and says nothing of feedback where none is pressing', async () => {
    await seen(left(57, 2));
    await recordNote(history, sampleNote({ orderId: orderIdOf(2) as never, kind: 'asked', text: '' }));
    await showBadge();
    expect(badge).toEqual({ text: '', title: 'badgeDue 0' });
  });
});
