import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOrderCard } from '../../lib/background/order-card';
import { saveNote } from '../../lib/background/save-note';
import { plusDays } from '../../lib/domain/calendar';
import type { Note } from '../../lib/domain/note';
import { changedNote } from '../../lib/domain/note-change';
import { type Observation, observation } from '../../lib/domain/order';
import { orderCard } from '../../lib/domain/order-card';
import { z } from '../../lib/domain/zod';
import { history } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { type SampleRow, sampleRow } from '../domain/feedback/sample-feedback';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';

const ORDER = '114-0000001-0000002';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const own = { url: '' };
const card = async () => z.parse(orderCard, await openOrderCard({ orderId: ORDER as Note['orderId'] }, own));

beforeEach(() => {
  fakeBrowser.reset();
  own.url = `${fakeBrowser.runtime.getURL('/order-card.html' as never)}?order=${ORDER}`;
});
afterEach(() =>
  Promise.all([history.orders.clear(), history.notes.clear(), history.ledger.clear(), history.feedback.clear()]),
);

const details = (change: object): Observation => {
  const seen = observed();
  return z.parse(observation, { ...seen, ...('details' in seen && { details: { ...seen.details, ...change } }) });
};

describe('openOrderCard', () => {
  it('says nothing of an order that nobody has seen: no zeros', async () => {
    expect(await card()).toEqual({ orderId: ORDER, goodwill: [], refunds: [], notes: [] });
  });
  it('says what the order’s page said, and when', async () => {
    await recordObservations(history, [observed()]);
    expect(await card()).toMatchObject({
      detailsSeenAt: '2026-11-21T10:00:00.000Z',
      marketplace: 'US',
      paid: usd(24_99),
      refunded: usd(0),
      pending: usd(0),
    });
  });
  it('does not call nothing pending where a refund can be cancelled that no row shows', async () => {
    await recordObservations(history, [details({ refundCancellable: true })]);
    const { paid, pending } = await card();
    expect([paid, pending]).toEqual([usd(24_99), undefined]);
  });
  it.each([
    ['fulfilled by Amazon', { channel: 'amazon' }],
    ['cancelled', { status: 'cancelled' }],
    ['whose totals do not confirm its lines', { totalsConfirmed: false }],
  ])('shows no sums of an order %s', async (_what, change) => {
    await recordObservations(history, [details(change)]);
    const { paid, refunded, pending } = await card();
    expect([paid, refunded, pending]).toEqual([undefined, undefined, undefined]);
  });
  it('keeps refunds and concessions of a submission apart', async () => {
    const at = new Date(Date.now() - 60_000).toISOString();
    const line = { key: '1', refund: usd(5_00), returnShipping: usd(1_00), other: usd(2_00) };
    const submission = { at, currency: 'USD', marketplace: 'US', full: false, lines: [line] };
    await recordObservations(history, [
      z.parse(observation, { kind: 'refund-submitted', orderId: ORDER, at, submission }),
    ]);
    expect(await card()).toMatchObject({
      refunds: [{ at, refund: usd(5_00), concession: usd(3_00), state: 'submitted' }],
      goodwill: [usd(3_00)],
      undo: { since: at, exact: true },
    });
  });
  it('knows of a claim by the person’s own notes', async () => {
    await saveNote(sampleNote({ kind: 'claim-opened', text: '' }), own);
    expect((await card()).claimOpenSince).toBe(sampleNote().at);
  });
});

describe('what the card says of feedback', () => {
  const today = new Date().toISOString().slice(0, 10);
  const seen = (more: SampleRow = {}) =>
    recordFeedbackRows(history, { rows: [sampleRow(2, more)], at: '2026-11-20T10:00:00.000Z', source: 'page' });
  it('is the line of one that was seen, with its words', async () => {
    await recordObservations(history, [details({ purchasedOn: plusDays(today, -30) })]);
    await seen({ left: { day: plusDays(today, -3) } });
    const { feedback, leaving } = await card();
    expect(feedback).toMatchObject({
      rating: 1,
      comment: 'Kettle came a week late',
      fulfilment: 'FBM',
      next: 'contact',
      seenAt: '2026-11-20T10:00:00.000Z',
    });
    expect(leaving).toBeUndefined();
  });
  it('is nothing while its store is switched off, also where the order’s own page was never seen', async () => {
    await recordFeedbackRows(history, {
      rows: [sampleRow(2)],
      at: '2026-11-20T10:00:00.000Z',
      marketplace: 'US',
      source: 'page',
    });
    await fakeBrowser.storage.local.set({ 'switched-off': { pages: [], marketplaces: ['US'] } });
    expect(await card()).toEqual({ orderId: ORDER, off: true, goodwill: [], refunds: [], notes: [] });
  });
  it.each([
    [85, false],
    [95, true],
  ])('is until when there can be one, where none was seen: bought %i days ago', async (days, over) => {
    await recordObservations(history, [details({ purchasedOn: plusDays(today, -days) })]);
    expect((await card()).leaving).toMatchObject({
      until: plusDays(today, 90 - days),
      days: 90,
      over,
      sure: 'official',
    });
  });
  it.each([
    ['where nothing is published for the store', { marketplace: 'JP', purchasedOn: today }],
    ['where the day of the purchase is not known', {}],
    ['of an order that was cancelled', { purchasedOn: today, status: 'cancelled' }],
  ])('is nothing %s', async (_what, change) => {
    await recordObservations(history, [details(change)]);
    const { feedback, leaving } = await card();
    expect([feedback, leaving]).toEqual([undefined, undefined]);
  });
});

const foreign = [
  'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002',
  'https://sellercentral.amazon.com/messaging/contact?next=chrome-extension://test-extension-id/order-card.html',
  'chrome-extension://another-extension/order-card.html',
  undefined,
];

it.each(foreign)('openOrderCard tells nothing to %s', async (url) => {
  await expect(openOrderCard({ orderId: ORDER as Note['orderId'] }, { url })).rejects.toThrow(RangeError);
});

describe('saveNote', () => {
  it('keeps a note of the extension’s own page', async () => {
    await saveNote(sampleNote(), own);
    expect((await card()).notes).toEqual([sampleNote()]);
  });
  it.each(foreign)('refuses one from %s', async (url) => {
    await expect(saveNote(sampleNote(), { url })).rejects.toThrow(RangeError);
    expect(await history.notes.count()).toBe(0);
  });
  it('ends the same whichever of two tabs comes first, with nothing lost', async () => {
    const other = sampleNote({ id: crypto.randomUUID(), text: 'Another note' });
    const edited = changedNote(sampleNote(), { text: 'Better words' }, '2026-11-21T10:05:00.000Z');
    await Promise.all([saveNote(edited, own), saveNote(other, own), saveNote(sampleNote(), own)]);
    expect((await card()).notes.map(({ text }) => text).sort()).toEqual(['Another note', 'Better words']);
  });
  it('removes a note with its mark, and brings it back', async () => {
    const removed = changedNote(sampleNote(), { removed: true }, sampleNote().changedAt);
    await saveNote(sampleNote(), own);
    await saveNote(removed, own);
    expect((await card()).notes).toEqual([]);
    expect(await history.notes.toArray()).toMatchObject([{ removed: true, text: sampleNote().text }]);
    await saveNote(changedNote(removed, { removed: false }, removed.changedAt), own);
    expect((await card()).notes).toHaveLength(1);
  });
});
