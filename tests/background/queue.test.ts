import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../lib/background/badge';
import { dueFeedback } from '../../lib/background/due-feedback';
import { dueMessages } from '../../lib/background/due-messages';
import { markRow } from '../../lib/background/mark-row';
import { queue } from '../../lib/background/queue';
import { markOf, takenBack } from '../../lib/domain/queue/put-away';
import type { QueueRow } from '../../lib/domain/queue/queue-row';
import { z } from '../../lib/domain/zod';
import { protocol } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { paused } from '../../lib/storage/paused';
import { queuedRefunds } from '../../lib/storage/queue-refunds';
import { switchedOff } from '../../lib/storage/settings';
import { ago, feedback, note, orderIdOf, refund, thread, undelivered } from '../browser/queue-records';

const own = { url: '' };
const badge: Record<string, string> = {};

const put = (table: string, ...records: object[]) => history.table(table).bulkPut(records);
const ask = async (more: object = {}) =>
  z.parse(protocol.queue.response, await queue(z.parse(protocol.queue.request, { most: 100, ...more }), own));
const rowIds = async (more: object = {}) => (await ask(more)).rows.map(({ id }) => id).sort();
const rowOf = async (id: string): Promise<QueueRow> => {
  const found = (await ask()).rows.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const now = (): string => new Date().toISOString();
const id = (kind: string, number: number): string =>
  `${kind}:${kind === 'message' ? 'order:' : ''}${orderIdOf(number)}`;

beforeEach(() => {
  fakeBrowser.reset();
  own.url = fakeBrowser.runtime.getURL('/dashboard.html' as never);
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});
afterEach(() => Promise.all(history.tables.map((table) => table.clear())));

/** One of each kind, and a feedback whose clocks are over. */
async function oneOfEach(): Promise<void> {
  await put('orders', refund(1, 0.5));
  await put('threads', thread(2, 30), undelivered(3, 50));
  await put('feedback', feedback(4, 58), feedback(5, 20), feedback(6, 200));
  await put('notes', note(5, 'contacted', 70), note(1, 'claim-opened', 5));
}
const each = [
  id('refund', 1),
  id('message', 2),
  id('message', 3),
  id('feedback', 4),
  id('feedback', 5),
  id('claim', 1),
];

describe('the queue', () => {
  it('has everything that is to be seen to, each once', async () => {
    await oneOfEach();
    expect(await rowIds()).toEqual([...each].sort());
    expect(await rowOf(id('feedback', 5))).toMatchObject({ kind: 'case', stand: 'contacted' });
    expect(await rowOf(id('claim', 1))).toMatchObject({ deadline: { doubt: 'earlier' }, marketplace: 'US' });
    expect((await ask()).older).toEqual({ count: 0 });
  });
  it('is of one store, of one account, and of none that is switched off', async () => {
    await oneOfEach();
    await put('feedback', feedback(7, 10, { scope: 'host|shop' }));
    await put('feedbackSummaries', { scope: 'host|shop', at: now(), value: {} });
    expect(await rowIds({ marketplace: 'UK' })).toEqual([id('message', 3)]);
    const shop = await ask({ account: 'host|shop' });
    expect([shop.rows.map((row) => row.id), shop.unplaced, shop.accounts]).toEqual([
      [id('feedback', 7)],
      4,
      ['host|shop'],
    ]);
    await switchedOff.set({ pages: [], marketplaces: ['US'] });
    expect(await rowIds()).toEqual([id('message', 3)]);
  });
  it('leaves out a refund of a store that is switched off as popup and badge do, and keeps one of no known store', async () => {
    const nowhere = { ...refund(9, 0.5), details: undefined, form: undefined, submissions: undefined };
    await put('orders', refund(1, 0.5), { ...nowhere, pendingSeenAt: [ago(0.5)] });
    const everywhere = async () => {
      await showBadge();
      const popup = (await queuedRefunds(history, new Date())).map(({ record }) => `refund:${record.orderId}`);
      return [await rowIds(), popup.sort(), badge['text']];
    };
    const both = [id('refund', 1), id('refund', 9)];
    expect(await everywhere()).toEqual([both, both, '2']);
    await switchedOff.set({ pages: [], marketplaces: ['US'] });
    expect(await everywhere()).toEqual([[id('refund', 9)], [id('refund', 9)], '1']);
    await switchedOff.set({ pages: [], marketplaces: ['US', 'UK', 'DE'] });
    expect(await rowIds({ marketplace: 'US' })).toEqual([]);
  });
  it('says of each source when it was seen, and nothing of what never was', async () => {
    expect((await ask()).seen).toEqual({ orders: {}, messages: {}, feedback: {}, claims: {} });
    const [order, read, drift] = [ago(3), ago(2), ago(1)];
    await put('orders', { ...refund(1, 9), lastSeenAt: order });
    await put('pageReads', { adapter: 'inbox', readAt: read, driftAt: drift });
    // One feedback on the page of an order is not the list.
    await put('feedback', feedback(4, 58));
    expect((await ask()).seen).toMatchObject({
      orders: { at: order },
      messages: { at: read, driftAt: drift },
      feedback: {},
    });
  });
  it('looks at so many and counts the rest, what is due last before what is long overdue', async () => {
    await put('threads', ...Array.from({ length: 160 }, (_, index) => thread(1000 + index, 1 + index)));
    const { rows, older } = await ask({ most: 50 });
    expect([rows.length, older]).toEqual([50, { count: 110 }]);
    expect(rows.map((row) => row.id)).toContain(id('message', 1000));
    const due = await dueMessages({ most: 3, queued: true }, own);
    expect([due.count, due.lines.length]).toEqual([160, 3]);
  });
  it('is empty while everything is stopped, and nobody else’s', async () => {
    await oneOfEach();
    await paused.set(true);
    expect(await ask()).toMatchObject({ rows: [], seen: { orders: {} } });
    await expect(queue({ most: 1 }, { tab: 7, url: 'https://sellercentral.amazon.com/' })).rejects.toThrow(RangeError);
  });
});

describe('a row that is put away', () => {
  const putAway = async (row: string, until?: string) => markRow(markOf(await rowOf(row), now(), until), own);
  it('is gone from queue, popup and badge alike, and back when it is taken back', async () => {
    await oneOfEach();
    await put('feedback', feedback(8, 60));
    await showBadge();
    expect(badge['text']).toBe('4');
    for (const row of [id('refund', 1), id('message', 2), id('feedback', 8)]) await putAway(row);
    expect(await rowIds()).toEqual([id('message', 3), id('feedback', 4), id('feedback', 5), id('claim', 1)].sort());
    expect(badge['text']).toBe('1');
    const [messages, low] = [
      await dueMessages({ most: 9, queued: true }, own),
      await dueFeedback({ most: 9, queued: true }, own),
    ];
    expect(messages.lines.map(({ orderId }) => orderId)).toEqual([orderIdOf(3)]);
    expect(low.lines.map(({ orderId }) => orderId)).toEqual([orderIdOf(4), orderIdOf(5)]);
    // What the other parts of the dashboard list is all there is.
    expect((await dueMessages({ most: 9 }, own)).count).toBe(2);
    const { done } = await ask();
    expect(done.map(({ row }) => row.kind)).toEqual(['feedback', 'message', 'refund']);
    for (const mark of done) await markRow(takenBack(mark, now()), own);
    expect((await rowIds()).length).toBe(7);
    expect(badge['text']).toBe('4');
  });
  it('comes back when the buyer writes again, and not when it is looked at again', async () => {
    await put('threads', thread(2, 30));
    await putAway(id('message', 2));
    const again = { ...thread(2, 30), lastSeenAt: now() } as unknown as { messages: object[] };
    await put('threads', again);
    expect(await rowIds()).toEqual([]);
    const [first] = again.messages;
    const at = new Date(Date.now() + 1).toISOString();
    const second = { ...first, key: 'b'.repeat(32), sent: { from: at, to: at }, firstSeenAt: at };
    await put('threads', { ...again, messages: [first, second] });
    expect(await rowIds()).toEqual([id('message', 2)]);
  });
  it('that was put off is listed until it is back, and says when', async () => {
    await put('threads', thread(2, 30));
    const until = ago(-1);
    await putAway(id('message', 2), until);
    expect(await ask()).toMatchObject({ rows: [], wakeAt: until, snoozed: [{ id: id('message', 2) }] });
    await history.marks.update(id('message', 2), { until: ago(0) });
    expect(await ask()).toMatchObject({ rows: [{ id: id('message', 2) }], snoozed: [] });
  });
  it('is put away by the extension’s own pages only', async () => {
    await put('threads', thread(2, 30));
    const mark = markOf(await rowOf(id('message', 2)), now());
    const page = { tab: 7, url: 'https://sellercentral.amazon.com/' };
    await expect(markRow(mark, page)).rejects.toThrow(RangeError);
    expect(await rowIds()).toEqual([id('message', 2)]);
  });
});
