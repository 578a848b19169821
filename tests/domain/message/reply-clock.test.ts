import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyClockOf } from '../../../lib/domain/message/reply-clock';
import type { ThreadRecord } from '../../../lib/domain/message/thread';
import { mergeThreads, withIndices } from '../../../lib/domain/message/thread-merge';
import { pressingOf, standOf } from '../../../lib/domain/message/thread-stand';
import {
  between,
  exactly,
  moment,
  ORDER,
  type SampleMessage,
  sampleTriage,
  seenRows,
  seenThread,
} from './sample-thread';

const buyer = (at: string, more: SampleMessage = {}): SampleMessage => ({ sent: exactly(at), ...more });
const seller = (at: string, more: SampleMessage = {}): SampleMessage => ({ from: 'seller', ...buyer(at, more) });
const clockOf = (record: ThreadRecord, hours = 24) => replyClockOf(standOf(record), hours);
/** What the clock of a conversation says: until when, whether exactly, and for how many messages. */
const said = (record: ThreadRecord) => {
  const clock = clockOf(record);
  return clock ? [clock.dueAt.slice(8, 16).replace('T', ' '), clock.exact, clock.waiting] : standOf(record).settled;
};
const all = (records: readonly ThreadRecord[]): ThreadRecord => records.reduce(mergeThreads);

describe('the clock of an answer', () => {
  it.each<[string, SampleMessage[], unknown]>([
    [
      'counts from the first message that nobody answered',
      [buyer('10 08:00'), buyer('10 20:00')],
      ['11 08:00', true, 2],
    ],
    ['counts a weekend like any other day', [buyer('14 08:00')], ['15 08:00', true, 1]],
    ['stands still once the seller has answered', [buyer('10 08:00'), seller('10 09:00')], 'answered'],
    [
      'begins anew with the next message of the buyer',
      [buyer('10 08:00'), seller('10 09:00'), buyer('12 08:00')],
      ['13 08:00', true, 1],
    ],
    [
      'takes an answer that was not delivered for none',
      [buyer('10 08:00'), seller('10 09:00', { blocked: true })],
      ['11 08:00', true, 1],
    ],
    [
      'counts no notice of Amazon, as a question or as an answer',
      [{ from: 'amazon', sent: exactly('10 07:00') }, buyer('10 08:00'), { from: 'amazon', sent: exactly('10 09:00') }],
      ['11 08:00', true, 1],
    ],
    [
      'counts a rough time from the earliest it can have been',
      [{ sent: between('10 06:00', '10 08:00') }],
      ['11 06:00', false, 1],
    ],
    ['takes a time to the minute as it is', [{ sent: between('10 08:00', '10 08:01') }], ['11 08:00', true, 1]],
    ['does not run for a message that has no time', [{ text: 'Hello' }], undefined],
    ['does not run where only the seller wrote', [seller('10 08:00')], undefined],
    [
      'sees the answer where it stands below, however rough the times',
      [{ sent: between('10 00:00', '10 23:00') }, { from: 'seller', sent: between('10 00:00', '10 23:00') }],
      'answered',
    ],
  ])('%s', async (_what, messages, expected) => {
    expect(said(await seenThread('20 09:00', messages))).toEqual(expected);
  });
  it('says when a rough time makes it due at the latest', async () => {
    const rough = await seenThread('20 09:00', [{ sent: between('10 06:00', '10 08:00') }]);
    expect(clockOf(rough)?.latest).toBe(moment('11 08:00'));
    expect(clockOf(await seenThread('20 09:00', [buyer('10 08:00')]))?.latest).toBeUndefined();
  });
  it('says how many messages wait that no clock counts', async () => {
    const stand = standOf(await seenThread('10 09:00', [{ text: 'Hello' }]));
    expect([stand.untimed, stand.count, stand.settled]).toEqual([1, 1, undefined]);
    const both = standOf(await seenThread('10 09:00', [{ text: 'Hello' }, buyer('10 08:00')]));
    expect([both.untimed, both.count, both.earlier]).toEqual([1, 2, true]);
  });
  it('may end earlier where the conversation is not shown from its beginning', async () => {
    const cut = await seenThread('10 09:00', [buyer('10 08:00')], { whole: false });
    expect(clockOf(cut)).toMatchObject({ dueAt: moment('11 08:00'), exact: false, earlier: true });
    const whole = await seenThread('10 10:00', [seller('10 07:00'), buyer('10 08:00')], { whole: false });
    expect(clockOf(mergeThreads(cut, whole))).toEqual(expect.not.objectContaining({ earlier: true }));
  });
  it('knows an answer by its time where another page shows it', async () => {
    const asked = await seenThread('10 09:00', [buyer('10 08:00')]);
    const [sent] = await seenRows('10 12:00', { kind: 'sent', rows: [{ orderId: ORDER, sent: exactly('10 11:00') }] });
    expect(said(all([asked, sent as ThreadRecord]))).toBe('answered');
    const [before] = await seenRows('10 12:00', {
      kind: 'sent',
      rows: [{ orderId: ORDER, sent: exactly('10 07:00') }],
    });
    expect(said(all([asked, before as ThreadRecord]))).toEqual(['11 08:00', true, 1]);
  });
  it('is the person’s own where another number of hours is set', async () => {
    const record = await seenThread('10 09:00', [buyer('10 08:00')]);
    expect(clockOf(record, 12)).toMatchObject({ dueAt: moment('10 20:00'), hours: 12, basis: 'own' });
    expect(clockOf(record)).toMatchObject({ hours: 24, basis: 'policy' });
  });
  it('takes the same words that were sent again for a message of their own', async () => {
    const question = { text: 'Any news?' };
    const cut = { whole: false };
    const first = await seenThread('10 12:00', [
      { ...question, sent: between('10 08:00', '10 08:01') },
      seller('10 09:00'),
    ]);
    const again = await seenThread('12 12:00', [{ ...question, sent: between('12 08:00', '12 08:01') }], cut);
    expect(said(mergeThreads(first, again))).toEqual(['13 08:00', true, 1]);
  });
  it('runs for the same words sent again on a page that is cut above them and says days alone', async () => {
    const day = { sent: between('10 00:00', '10 23:59') };
    const reply: SampleMessage = { from: 'seller', ...day, text: 'Good day' };
    const first = await seenThread('10 12:00', [day, reply]);
    const again = await seenThread('10 16:00', [day], { whole: false });
    const waits = mergeThreads(first, again);
    expect(said(waits)).toEqual(['11 00:00', false, 1]);
    expect(said(mergeThreads(waits, await seenThread('10 18:00', [day, reply], { whole: false })))).toBe('answered');
    expect(said(mergeThreads(waits, await seenThread('10 18:00', [day, reply, day, reply])))).toBe('answered');
    // A whole page without the answer is one that was drawn before it.
    expect(said(mergeThreads(first, await seenThread('10 16:00', [day])))).toBe('answered');
  });
});

describe('what stops the clock', () => {
  const asked = () => seenThread('10 09:00', [buyer('10 08:00')]);
  const page = (at: string, state: string, messages = [buyer('10 08:00')]) => seenThread(at, messages, { state });
  const settle = async (record: ThreadRecord, kind: 'no-response-needed' | 'answered' | 'open', at: string) =>
    withIndices({ ...record, settled: { kind, at: moment(at) } });
  it.each(['resolved', 'no-response-needed'] as const)('is a page that says %s', async (state) => {
    expect(said(all([await asked(), await page('10 10:00', state)]))).toBe(state);
  });
  it('is the person, until they take it back', async () => {
    const record = await asked();
    expect(said(await settle(record, 'no-response-needed', '10 10:00'))).toBe('no-response-needed');
    expect(said(await settle(record, 'answered', '10 10:00'))).toBe('answered');
    expect(said(await settle(record, 'open', '10 11:00'))).toEqual(['11 08:00', true, 1]);
    expect(standOf(await settle(record, 'answered', '10 10:00')).settledHere).toBe(true);
    expect(standOf(await page('10 10:00', 'resolved')).settledHere).toBeUndefined();
  });
  it('does not stop it for the next message of the buyer', async () => {
    const done = await settle(await asked(), 'no-response-needed', '10 10:00');
    const next = await seenThread('10 13:00', [buyer('10 08:00'), buyer('10 12:00')]);
    expect(said(mergeThreads(done, next))).toEqual(['11 12:00', true, 1]);
    const resolved = mergeThreads(
      await page('10 10:00', 'resolved'),
      await page('10 13:00', 'open', [buyer('10 08:00'), buyer('10 12:00')]),
    );
    expect(said(resolved)).toEqual(['11 12:00', true, 1]);
  });
  it('is gone where the page says later that it is open, and nothing was written since', async () => {
    expect(said(mergeThreads(await page('10 10:00', 'resolved'), await page('10 11:00', 'open')))).toEqual([
      '11 08:00',
      true,
      1,
    ]);
  });
  it('holds for what was written before and is seen only afterwards', async () => {
    const done = await page('10 10:00', 'resolved');
    const older = await seenThread('10 12:00', [buyer('09 08:00'), buyer('10 08:00')]);
    expect(said(mergeThreads(done, older))).toBe('resolved');
  });
  it('is a list that says nothing is awaited, up to its last message', async () => {
    const row = (sent: object) =>
      seenRows('10 12:00', { kind: 'all', rows: [{ orderId: ORDER, waiting: false, ...sent }] });
    const [answered] = await row({ sent: exactly('10 11:00') });
    expect(said(all([await asked(), answered as ThreadRecord]))).toBe('answered');
    const [stale] = await row({ sent: exactly('10 07:00') });
    expect(said(all([await asked(), stale as ThreadRecord]))).toEqual(['11 08:00', true, 1]);
  });
});

describe('a list that says an answer is awaited', () => {
  const row = async (at: string, sent?: object): Promise<ThreadRecord> => {
    const [record] = await seenRows(at, { kind: 'waiting', rows: [{ orderId: ORDER, ...(sent && { sent }) }] });
    return record as ThreadRecord;
  };
  it('starts the clock from its last message, and says that it may end earlier', async () => {
    expect(clockOf(await row('10 09:00', exactly('10 08:00')))).toMatchObject({
      dueAt: moment('11 08:00'),
      exact: false,
      earlier: true,
    });
  });
  it('says nothing against what the conversation shows to be answered', async () => {
    const done = await seenThread('10 10:00', [buyer('10 08:00'), seller('10 09:00')]);
    expect(said(mergeThreads(done, await row('10 11:00', exactly('10 08:00'))))).toBe('answered');
    expect(said(mergeThreads(done, await row('10 11:00')))).toBe('answered');
  });
  it('tells of a message that came after the answer', async () => {
    const done = await seenThread('10 10:00', [buyer('10 08:00'), seller('10 09:00')]);
    expect(said(mergeThreads(done, await row('10 13:00', exactly('10 12:00'))))).toEqual(['11 12:00', false, 1]);
    // A list that prints days alone: the page says at one o’clock that something of today waits.
    expect(said(mergeThreads(done, await row('10 13:00', between('10 00:00', '10 23:59'))))).toEqual([
      '11 00:00',
      false,
      1,
    ]);
  });
  it('has no clock where it says no time', async () => {
    const stand = standOf(await row('10 09:00'));
    expect([stand.untimed, stand.since]).toEqual([1, undefined]);
  });
});

describe('a message that was not delivered', () => {
  const blocked = (messages: SampleMessage[]) => seenThread('20 12:00', messages);
  const count = (record: ThreadRecord): number => standOf(record).undelivered.length;
  const sent = (at: string, when: string, more: object = {}) =>
    seenRows(at, { kind: 'sent', rows: [{ orderId: ORDER, sent: exactly(when), ...more }] });
  it('stands there until the seller’s next one is seen', async () => {
    const record = await blocked([buyer('10 08:00'), seller('10 09:00', { blocked: true })]);
    expect(count(record)).toBe(1);
    expect(count(await blocked([seller('10 09:00', { blocked: true }), seller('10 10:00')]))).toBe(0);
    const [later] = await sent('10 13:00', '10 12:00');
    expect(count(all([record, later as ThreadRecord]))).toBe(0);
    const [before] = await sent('10 13:00', '10 07:00');
    expect(count(all([record, before as ThreadRecord]))).toBe(1);
  });
  it('of the list of sent messages and of the conversation is one', async () => {
    const [row] = await sent('10 12:00', '10 09:00', { blocked: true });
    expect([count(row as ThreadRecord), (row as ThreadRecord).attentionAt]).toEqual([1, moment('10 12:00')]);
    const shown = await blocked([buyer('10 08:00'), seller('10 09:00', { blocked: true })]);
    expect(count(all([row as ThreadRecord, shown]))).toBe(1);
  });
  it('goes when the person says that it was seen to', async () => {
    const [row] = await sent('10 12:00', '10 09:00', { blocked: true });
    const done = withIndices({ ...(row as ThreadRecord), settled: { kind: 'answered', at: moment('10 13:00') } });
    expect([count(done), done.attentionAt]).toEqual([0, undefined]);
  });
});

describe('the message that says how pressing it is', () => {
  it('is the newest that waits, or one before it with words of danger', async () => {
    const assess = (text: string) => sampleTriage(text.includes('claim'));
    const messages = [buyer('10 08:00', { text: 'I will file a claim' }), buyer('10 09:00', { text: 'Hello?' })];
    const record = await seenThread('10 10:00', messages, {}, { assess });
    expect(pressingOf(standOf(record))?.triage?.danger).toHaveLength(1);
    const calm = await seenThread('10 10:00', [buyer('10 08:00'), buyer('10 09:00')], {}, { assess });
    expect(pressingOf(standOf(calm))?.sent).toEqual(exactly('10 09:00'));
  });
});

describe('whatever is written', () => {
  const HOUR = 3_600_000;
  const at = (hour: number): string => new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
  /** Messages an hour apart and in their order, by whom. */
  const conversations = fc.array(fc.constantFrom('buyer' as const, 'seller' as const, 'amazon' as const), {
    maxLength: 8,
  });
  const threadOf = (writers: readonly SampleMessage['from'][]) =>
    seenThread(
      '20 12:00',
      writers.map((from, hour) => ({ from: from ?? 'buyer', sent: { from: at(hour), to: at(hour) } })),
    );
  it('an answer is due 24 hours after the first message since the last answer, or none', async () => {
    await fc.assert(
      fc.asyncProperty(conversations, async (writers) => {
        const first = writers.indexOf('buyer', writers.lastIndexOf('seller') + 1);
        const due = clockOf(await threadOf(writers))?.dueAt;
        expect(due).toBe(first < 0 ? undefined : at(first + 24));
      }),
    );
  });
  it('another message of the buyer makes no answer due later', async () => {
    await fc.assert(
      fc.asyncProperty(conversations, async (writers) => {
        const [before, after] = [await threadOf(writers), await threadOf([...writers, 'buyer'])];
        expect(after.dueAt).toBeDefined();
        if (before.dueAt) expect(after.dueAt).toBe(before.dueAt);
      }),
    );
  });
  it('no part of a conversation that is seen alone makes an answer due later than it is', async () => {
    await fc.assert(
      fc.asyncProperty(conversations, fc.nat(8), async (writers, cut) => {
        const whole = await threadOf(writers);
        const part = writers.map((from, hour) => ({ from, sent: { from: at(hour), to: at(hour) } })).slice(cut);
        const seen = mergeThreads(whole, await seenThread('20 13:00', part, { whole: cut === 0 }));
        const late = Date.parse(seen.dueAt ?? at(0)) - Date.parse(whole.dueAt ?? at(0));
        expect([late / HOUR, seen.dueAt === undefined]).toEqual([0, whole.dueAt === undefined]);
      }),
    );
  });
});
