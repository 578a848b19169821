import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOutbox } from '../../lib/content/outbox';
import { park } from '../../lib/messaging/park';
import type { Request } from '../../lib/messaging/protocol';
import { sendMessage } from '../../lib/messaging/send';
import { serveMessages } from '../../lib/messaging/server';
import { takeParked } from '../../lib/messaging/take-parked';
import { ORDER, sampleConversation } from '../domain/message/sample-thread';
import { observed } from '../domain/orders';

const report: NonNullable<Request<'recordPage'>['report']> = {
  adapter: 'order-details',
  state: 'read',
  missing: [],
  at: '2026-11-21T10:00:00.000Z',
};
const request: Request<'recordPage'> = { report, observation: observed() };
const SECRET = 'buyer@example.invalid wrote this';

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('reach their handler checked, and come back', async () => {
    const recordPage = vi.fn(() => ({}));
    serveMessages<'recordPage'>({ recordPage });
    expect(await sendMessage('recordPage', request)).toEqual({});
    expect(recordPage).toHaveBeenCalledExactlyOnceWith(request, expect.anything());
  });
  it.each([
    ['no observation that anyone knows', { ...request, observation: { kind: SECRET } }],
    ['a broken order ID', { ...request, observation: { ...observed(), orderId: SECRET } }],
    ['a state that is none', { report: { ...report, state: SECRET } }],
    [
      'money that is no whole number',
      { ...request, observation: JSON.parse(JSON.stringify(observed()).replace('2000', '20.5')) },
    ],
    ['nothing', null],
  ])('that fail their schema (%s) are refused without a word of what was sent', async (_what, bad) => {
    const recordPage = vi.fn(() => ({}));
    serveMessages<'recordPage'>({ recordPage });
    const error = await sendMessage('recordPage', bad as never).catch((reason: Error) => reason.message);
    expect(error).toMatch(/^recordPage refused/);
    expect(error).not.toContain('buyer');
    expect(recordPage).not.toHaveBeenCalled();
  });
  it('whose handler fails are answered with the kind of failure only', async () => {
    serveMessages<'recordPage'>({
      recordPage: () => {
        throw new RangeError(SECRET);
      },
    });
    await expect(sendMessage('recordPage', request)).rejects.toThrow('recordPage failed (RangeError)');
  });
  it('whose answer does not fit never leave', async () => {
    serveMessages<'recordPage'>({ recordPage: () => ({ view: { orderId: SECRET } }) as never });
    const error = await sendMessage('recordPage', request).catch((reason: Error) => reason.message);
    expect(error).toMatch(/failed/);
    expect(error).not.toContain('buyer');
  });
});

describe('an observation that nobody acknowledged', () => {
  it('is kept and sent again until it is', async () => {
    vi.useFakeTimers();
    const send = vi
      .fn<typeof sendMessage<'recordPage'>>()
      .mockRejectedValueOnce(new Error('No answer'))
      .mockRejectedValueOnce(new Error('No answer'))
      .mockResolvedValue({});
    const delivered = createOutbox(new AbortController().signal, send).deliver(request);
    await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.local.get())).toHaveLength(1));
    await vi.runAllTimersAsync();
    expect(await delivered).toEqual({});
    expect(send).toHaveBeenCalledTimes(3);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    vi.useRealTimers();
  });
  it('is taken in by the background when the page is gone', async () => {
    await park('1', request);
    await fakeBrowser.storage.local.set({ 'parked:2': { report: 'odd' }, paused: false });
    const take = vi.fn(async () => ({}));
    await takeParked(take);
    expect(take).toHaveBeenCalledExactlyOnceWith(request);
    expect(await fakeBrowser.storage.local.get()).toEqual({ paused: false });
  });
  it('stays parked when taking it in fails', async () => {
    await park('1', request);
    await park('2', { ...request, report: { ...report, adapter: 'refund-form' } });
    await takeParked(async (taken) => {
      if (taken.report?.adapter === 'order-details') throw new Error('disk full');
    });
    // The one behind it is taken in all the same.
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['parked:1']);
  });
  it.each<[string, object[], object, object]>([
    [
      'that the buyer waits',
      [{ from: 'seller' }, {}, { from: 'seller', blocked: true }],
      {},
      { list: { kind: 'all', rows: [{ orderId: ORDER, waiting: true }] } },
    ],
    ['nothing where it was answered', [{}, { from: 'seller' }], {}, {}],
    ['nothing where the page says that it is over', [{}], { state: 'resolved' }, {}],
  ])('has no words of a buyer while it is parked, but %s', async (_what, messages, more, inbox) => {
    const said = messages.map((each) => ({ text: SECRET, ...each }));
    const conversation = sampleConversation(said, more);
    const observation = { kind: 'inbox' as const, at: report.at, inbox: { conversation } };
    await park('1', { report, observation });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('buyer@');
    const take = vi.fn(async () => ({}));
    await takeParked(take);
    expect(take).toHaveBeenCalledExactlyOnceWith({ report, observation: { ...observation, inbox } });
  });
  it('keeps the list that stands beside a conversation', async () => {
    const list = { kind: 'waiting' as const, rows: [{ waiting: true }] };
    const inbox = { list, conversation: sampleConversation([{ text: SECRET }]) };
    await park('1', { observation: { kind: 'inbox', at: report.at, inbox } });
    const [parked] = Object.values(await fakeBrowser.storage.local.get());
    expect(parked).toEqual({ observation: { kind: 'inbox', at: report.at, inbox: { list } } });
  });
  it('is not sent again when it was refused for good', async () => {
    const send = vi
      .fn<typeof sendMessage<'recordPage'>>()
      .mockRejectedValue(new Error('recordPage refused (observation: invalid)'));
    await expect(createOutbox(new AbortController().signal, send).deliver(request)).rejects.toThrow('refused');
    expect(send).toHaveBeenCalledOnce();
  });
});
