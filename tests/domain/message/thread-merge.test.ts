import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptMessage, type ThreadRecord, threadRecord } from '../../../lib/domain/message/thread';
import { isSameThread, mergeThreads, withIndices } from '../../../lib/domain/message/thread-merge';
import { z } from '../../../lib/domain/zod';
import { between, CASE, exactly, moment, ORDER, sampleTriage, seenRows, seenThread } from './sample-thread';

const hours = fc.integer({ min: 0, max: 40 }).map((hour) => new Date(Date.UTC(2026, 10, 10, hour)).toISOString());
const spans = fc.tuple(hours, hours).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const messages: fc.Arbitrary<KeptMessage> = fc
  .record(
    {
      // Few keys, so that the same message is often seen twice.
      key: fc.integer({ min: 0, max: 4 }).map((number) => String(number).repeat(32)),
      sent: spans,
      firstSeenAt: hours,
      length: fc.integer({ min: 0, max: 3 }),
      blocked: fc.constant(true),
      answered: fc.constant(true),
      answeredAt: hours,
      openAt: hours,
      gap: fc.constant(true),
      beside: fc.constant(true),
      triage: fc.boolean().map(sampleTriage),
      text: fc.constantFrom('Where is it', 'Thanks'),
    },
    { requiredKeys: ['key', 'firstSeenAt', 'length'] },
  )
  // Who wrote is part of the key.
  .map((message) => ({ ...message, from: message.key < '2' ? 'seller' : 'buyer' }));
const said = <T>(value: fc.Arbitrary<T>) => fc.record({ at: hours, value });
const records: fc.Arbitrary<ThreadRecord> = fc
  .record(
    {
      orderId: fc.constant(ORDER as NonNullable<ThreadRecord['orderId']>),
      caseIds: fc.boolean().map((two) => (two ? [CASE, 'another-case'] : [CASE])),
      marketplace: said(fc.constantFrom('US' as const, 'UK' as const)),
      state: said(fc.constantFrom('open' as const, 'resolved' as const)),
      stopped: said(fc.constantFrom('answered' as const, 'resolved' as const)),
      row: said(fc.record({ waiting: fc.boolean(), sent: spans }, { requiredKeys: ['waiting'] })),
      settled: fc.record(
        { kind: fc.constantFrom('open' as const, 'answered' as const), at: hours, seenAt: hours, sentBy: hours },
        { requiredKeys: ['kind', 'at'] },
      ),
      messages: fc.array(messages, { maxLength: 6 }),
      firstSeenAt: hours,
      lastSeenAt: hours,
    },
    { requiredKeys: ['caseIds', 'messages', 'firstSeenAt', 'lastSeenAt'] },
  )
  .map((record) => withIndices({ ...record, id: record.orderId ? `order:${record.orderId}` : `case:${CASE}` }));

describe('merging sightings of a conversation', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeThreads(a, b)).toEqual(mergeThreads(b, a));
      }),
    );
  });
  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeThreads(mergeThreads(a, b), c)).toEqual(mergeThreads(a, mergeThreads(b, c)));
      }),
    );
  });
  it('changes nothing when the same is seen again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const both = mergeThreads(a, b);
        expect(mergeThreads(both, b)).toEqual(both);
        expect(mergeThreads(both, both)).toEqual(both);
      }),
    );
  });
  it('always gives a valid record', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const both = mergeThreads(a, b);
        expect(z.parse(threadRecord, both)).toEqual(both);
      }),
    );
  });
  it('refuses two orders, and two cases that have nothing in common', async () => {
    const one = await seenThread('10 09:00', []);
    const other = await seenThread('10 09:00', [], { orderId: '114-0000009-0000009' });
    expect(() => mergeThreads(one, other)).toThrow(RangeError);
    const lone = await seenThread('10 09:00', [], { orderId: undefined, caseId: 'other-case-0001' });
    expect([isSameThread(one, lone), isSameThread(lone, lone)]).toEqual([false, true]);
  });
});

describe('a message', () => {
  const keys = ({ messages: kept }: ThreadRecord): string[] => kept.map(({ key }) => key);
  it('that is read twice is one, however its words are spaced', async () => {
    const first = await seenThread('10 09:00', [{ sent: exactly('10 08:00'), text: 'Where  is\nmy kettle? ' }]);
    const again = await seenThread('11 09:00', [{ sent: exactly('10 08:00'), text: 'Where is my kettle?' }]);
    const both = mergeThreads(first, again);
    expect(both.messages).toMatchObject([{ firstSeenAt: moment('10 09:00'), from: 'buyer' }]);
  });
  it('is told from others by who wrote it, when, and what', async () => {
    const { messages: kept } = await seenThread('10 09:00', [
      { sent: exactly('10 08:00'), text: 'Thanks' },
      { sent: exactly('10 08:01'), text: 'Thanks' },
      { from: 'seller', sent: exactly('10 08:00'), text: 'Thanks' },
      { sent: exactly('10 08:00'), text: 'Thank you' },
    ]);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(4);
  });
  it('without an exact time is told from the same words by its place from the oldest', async () => {
    const day = between('10 00:00', '10 23:59');
    const one = await seenThread('11 09:00', [{ sent: day, text: 'Any news?' }]);
    const two = await seenThread('12 09:00', [
      { sent: day, text: 'Any news?' },
      { sent: between('11 00:00', '11 23:59'), text: 'Any news?' },
    ]);
    expect(keys(two)).toHaveLength(2);
    expect(keys(mergeThreads(one, two))).toEqual(keys(two));
  });
  it('keeps what two rough readings of its time have in common', async () => {
    const ago = await seenThread('10 10:00', [{ sent: between('10 07:00', '10 08:00') }]);
    const clock = await seenThread('11 10:00', [{ sent: between('10 07:40', '10 23:59') }]);
    expect(mergeThreads(ago, clock).dueAt).toBe(moment('11 07:40'));
  });
  it('has no words kept unless they are wanted, but their length', async () => {
    const sent = exactly('10 08:00');
    const text = 'Where is my kettle?';
    expect((await seenThread('10 09:00', [{ sent, text }])).messages).toMatchObject([{ length: 19 }]);
    expect(JSON.stringify(await seenThread('10 09:00', [{ sent, text }]))).not.toContain('kettle');
    expect((await seenThread('10 09:00', [{ sent, text }], {}, { keepText: true })).messages).toMatchObject([{ text }]);
  });
  it('is read for what it says where it waits; of answered ones the newest', async () => {
    const waits = await seenThread('10 12:00', [
      { sent: exactly('10 08:00') },
      { from: 'seller', sent: exactly('10 09:00') },
      { sent: exactly('10 10:00') },
      { sent: exactly('10 11:00') },
    ]);
    expect(waits.messages.map(({ triage }) => triage !== undefined)).toEqual([false, false, true, true]);
    const answered = await seenThread('10 12:00', [
      { sent: exactly('10 08:00') },
      { sent: exactly('10 08:30') },
      { from: 'seller', sent: exactly('10 09:00') },
    ]);
    expect(answered.messages.map(({ triage }) => triage !== undefined)).toEqual([false, true, false]);
  });
});

describe('a case', () => {
  it('that turns out to belong to an order is the order’s from then on', async () => {
    const before = await seenThread('10 09:00', [{ sent: exactly('10 08:00') }], { orderId: undefined, caseId: CASE });
    expect(before).toMatchObject({ id: `case:${CASE}`, caseIds: [CASE] });
    const after = await seenThread('10 10:00', [{ sent: exactly('10 08:00') }], { caseId: CASE });
    const both = mergeThreads(before, after);
    expect(both).toMatchObject({ id: `order:${ORDER}`, orderId: ORDER, caseIds: [CASE] });
    expect(both.messages).toHaveLength(1);
  });
});

describe('a list', () => {
  it('makes a record of each row that names a conversation and says something of it', async () => {
    const rows = [
      { orderId: ORDER, sent: exactly('10 08:00') },
      { caseId: CASE, waiting: false },
      { sent: exactly('10 08:00') },
    ];
    const ids = async (kind: string) => (await seenRows('10 09:00', { kind, rows })).map(({ id }) => id);
    expect(await ids('waiting')).toEqual([`order:${ORDER}`, `case:${CASE}`]);
    expect(await ids('all')).toEqual([`case:${CASE}`]);
    expect(await ids('sent')).toEqual([`order:${ORDER}`, `case:${CASE}`]);
  });
});
