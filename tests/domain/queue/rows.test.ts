import { describe, expect, it } from 'vitest';
import { feedbackFrom } from '../../../lib/domain/feedback/feedback-merge';
import { claimRowOf } from '../../../lib/domain/queue/claim-row';
import { answerBy, answerFacts } from '../../../lib/domain/queue/claim-window';
import { caseStandOf, feedbackNews, feedbackRowOf } from '../../../lib/domain/queue/feedback-row';
import { messageNews, messageRowOf } from '../../../lib/domain/queue/message-row';
import { isOfKind, kindIn } from '../../../lib/domain/queue/queue-filter';
import { type QueueRow, queueRow } from '../../../lib/domain/queue/queue-row';
import { rowPath } from '../../../lib/domain/queue/row-path';
import { z } from '../../../lib/domain/zod';
import { claimWindows } from '../../../lib/policies/claim-windows';
import { lineOf } from '../../components/message/sample-line';
import { orderIdOf, sampleRow } from '../feedback/sample-feedback';
import { BUYER_ONLY, sampleLine, stepsTaken, TODAY } from '../feedback/sample-line';
import { exactly, moment, seenRows, seenThread } from '../message/sample-thread';

const SEEN = '2026-11-22T09:00:00.000Z';
const record = feedbackFrom(sampleRow(), { at: SEEN, scope: 'host|shop' });
const rowOf = (more: Parameters<typeof sampleLine>[1] = {}, today = TODAY) =>
  feedbackRowOf(record, sampleLine(2, more), today);
const clock = (day: string, left: number) => ({
  until: { day },
  days: 60,
  state: 'open' as const,
  left,
  basis: 'policy' as const,
});

describe('a feedback in the queue', () => {
  it('ends with the clock that ends first', () => {
    const row = rowOf({ buyerRemoval: clock('2026-11-25', 3), amazonRequest: clock('2026-12-25', 33) });
    expect(z.parse(queueRow, row)).toMatchObject({
      kind: 'feedback',
      id: `feedback:${orderIdOf(2)}`,
      ends: 'buyer',
      deadline: { day: '2026-11-25' },
      account: 'host|shop',
      news: SEEN,
    });
  });
  it('counts the time to ask Amazon only where there is a ground to', () => {
    const clocks = { buyerRemoval: clock('2027-01-11', 50), amazonRequest: clock('2026-11-24', 2) };
    expect(rowOf(clocks)).toMatchObject({ ends: 'buyer', deadline: { day: '2027-01-11' } });
    const unsure = { ...BUYER_ONLY, verdict: 'unsure' as const };
    expect(rowOf({ ...clocks, removal: unsure })).toMatchObject({ ends: 'amazon', deadline: { day: '2026-11-24' } });
  });
  it('says that a day with two readings may be the later, and that without a store it may be one off', () => {
    const either = { ...clock('', 3), until: { either: ['2026-11-25', '2027-01-25'] as [string, string] } };
    expect(rowOf({ buyerRemoval: either })?.deadline).toEqual({ day: '2026-11-25', doubt: 'later' });
    expect(rowOf({ marketplace: undefined })?.deadline).toMatchObject({ doubt: 'zone' });
  });
  it.each([
    ['contacted and not solved', 'solve', ['contacted'], 'contacted', true],
    ['solved and not asked', 'ask', ['contacted', 'solved'], 'solved', true],
    ['solved by a replacement', 'ask', ['contacted', 'replacement-sent'], 'solved', true],
    ['asked, and no outcome', 'wait', ['contacted', 'solved', 'asked'], 'asked', false],
    ['asked of Amazon, and no outcome', 'wait', ['requested'], 'requested', false],
  ] as const)('is a case where it was %s', (_what, next, steps, stand, due) => {
    const taken = stepsTaken(...steps);
    expect(rowOf({ next, steps: taken })).toMatchObject({ kind: 'case', stand, due, since: taken.at(-1)?.at });
  });
  it.each([
    ['nothing but a public reply is left', { next: 'reply' }],
    ['nothing is left', { next: 'none' }],
  ] as const)('is none where %s', (_what, more) => {
    expect(rowOf(more)).toBeUndefined();
    expect(caseStandOf(sampleLine(2, more))).toBeUndefined();
  });
  it('has news when its words change or a step is taken, and not when it is looked at again', () => {
    const none = { steps: [] };
    expect(feedbackNews({ ...record, lastSeenAt: '2026-11-30T09:00:00.000Z' }, none)).toBe(SEEN);
    const versions = [
      { since: SEEN, rating: 1, comment: 'Late' },
      { since: '2026-11-24T09:00:00.000Z', rating: 2, comment: 'Late' },
    ];
    expect(feedbackNews({ ...record, versions }, none)).toBe('2026-11-24T09:00:00.000Z');
    const steps = [{ id: 'a', kind: 'contacted' as const, at: '2026-11-25T09:00:00.000Z' }];
    expect(feedbackNews({ ...record, versions }, { steps })).toBe('2026-11-25T09:00:00.000Z');
  });
});

describe('a conversation in the queue', () => {
  it('says how sure its end is', () => {
    const end = (more: object) => messageRowOf(lineOf({}, more), SEEN).deadline;
    expect(end({})).toEqual({ at: '2026-11-21T11:30:30.000Z' });
    expect(end({ exact: false })).toMatchObject({ doubt: 'later' });
    expect(end({ exact: false, earlier: true })).toMatchObject({ doubt: 'earlier' });
    expect(messageRowOf(lineOf({ clock: undefined, notDelivered: 1 }), SEEN).deadline).toBeUndefined();
  });
  it('has news with a message that is first seen, and not when it is looked at again', async () => {
    const first = { sent: exactly('10 09:00') };
    const again = await seenThread('11 12:00', [first]);
    expect(messageNews(await seenThread('10 12:00', [first]))).toBe(moment('10 12:00'));
    expect(
      messageNews({
        ...again,
        messages: again.messages.map((each) => ({ ...each, firstSeenAt: moment('10 12:00') })),
        firstSeenAt: moment('10 12:00'),
      }),
    ).toBe(moment('10 12:00'));
    expect(messageNews(await seenThread('11 12:00', [first, { sent: exactly('11 10:00'), text: 'And?' }]))).toBe(
      moment('11 12:00'),
    );
  });
  it('has news with a later row of a list', async () => {
    const rows = (at: string, sent: string) =>
      seenRows(at, { kind: 'waiting', rows: [{ orderId: '114-0000001-0000002', sent: exactly(sent), waiting: true }] });
    const [known] = await rows('10 12:00', '10 09:00');
    const [later] = await rows('11 12:00', '11 10:00');
    if (!known || !later?.row) throw new Error('no record');
    expect(messageNews(known)).toBe(moment('10 12:00'));
    expect(messageNews({ ...known, row: later.row })).toBe(moment('11 10:00'));
  });
});

describe('a claim in the queue', () => {
  const orderId = sampleRow().orderId;
  const facts = (store: 'US' | 'AU' | 'DE') => answerFacts(claimWindows, store, '2026-11-22');
  it('is to be answered within what is published for its store, from the note at the latest', () => {
    const until = (store: 'US' | 'AU' | 'DE') => answerBy(SEEN, facts(store));
    expect(until('US')).toBe('2026-11-25T09:00:00.000Z');
    expect(until('AU')).toBe('2026-11-24T09:00:00.000Z');
    expect(until('DE')).toBeUndefined();
    expect(answerFacts(claimWindows, undefined, '2026-11-22')).toEqual([]);
    const row = claimRowOf({ orderId, marketplace: 'US', notedAt: SEEN }, until('US'));
    expect(z.parse(queueRow, row).deadline).toEqual({ at: '2026-11-25T09:00:00.000Z', doubt: 'earlier' });
  });
  it('that only a report names has no end', () => {
    const row = claimRowOf({ orderId, marketplace: 'US', reported: '2026-11-20' }, SEEN);
    expect(z.parse(queueRow, row)).toMatchObject({ reported: '2026-11-20', news: '2026-11-20T00:00:00.000Z' });
    expect(row.deadline).toBeUndefined();
  });
});

describe('the page of a row', () => {
  it('is where it is seen to', () => {
    const row = rowOf() as QueueRow;
    expect(rowPath(row)).toBe(`/orders-v3/order/${orderIdOf(2)}`);
    expect(rowPath(rowOf({ next: 'request' }) as QueueRow)).toBe('/feedback-manager/index.html#/');
    expect(rowPath(messageRowOf(lineOf({}), SEEN))).toBe('/messaging/inbox?fi=search&ss=114-0000001-0000002');
    expect(rowPath(messageRowOf(lineOf({ orderId: undefined }), SEEN))).toBeUndefined();
  });
});

describe('filters', () => {
  it('know the kind that an address names, and no other', () => {
    expect(['#queue', '#queue/message', '#queue/else', '#queue/case'].map(kindIn)).toEqual([
      undefined,
      'message',
      undefined,
      'case',
    ]);
  });
  it('list a case that calls for a step under feedback too, and one that waits not', () => {
    const due = rowOf({ next: 'solve', steps: stepsTaken('contacted') }) as QueueRow;
    const waits = rowOf({ next: 'wait', steps: stepsTaken('asked') }) as QueueRow;
    expect([isOfKind(due, 'feedback'), isOfKind(due, 'case'), isOfKind(due, undefined)]).toEqual([true, true, true]);
    expect([isOfKind(waits, 'feedback'), isOfKind(waits, 'case'), isOfKind(waits, 'message')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
