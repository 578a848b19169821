import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ThreadRecord } from '../../lib/domain/message/thread';
import { standOf } from '../../lib/domain/message/thread-stand';
import { History } from '../../lib/storage/database';
import { attentionThreads, dueThreads, threadOf, threadsSeen } from '../../lib/storage/thread-queries';
import { forgetWords, recordThreads, settleStored } from '../../lib/storage/thread-store';
import { CASE, exactly, moment, ORDER, seenRows, seenThread } from '../domain/message/sample-thread';

let db: History;
beforeEach(() => {
  db = new History(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const EVER = '';
const NEVER = '9999';
const keep = (...records: ThreadRecord[]) => recordThreads(db, records, NEVER);
const asked = (at = '10 09:00', more: object = {}) => seenThread(at, [{ sent: exactly('10 08:00') }], more);
const answered = (at: string) =>
  seenThread(at, [{ sent: exactly('10 08:00') }, { from: 'seller', sent: exactly('10 08:30') }]);
const order = ORDER as NonNullable<ThreadRecord['orderId']>;
const lone = { orderId: undefined, caseId: CASE };

describe('recordThreads', () => {
  it('keeps a conversation once, puts nothing when nothing is new, and says what is', async () => {
    const first = await keep(await asked());
    let puts = 0;
    db.threads.hook('updating', () => {
      puts++;
    });
    const again = await keep(await asked());
    const later = await keep(await asked('10 10:00'));
    expect([first, again, later].map(([kept]) => kept?.news)).toEqual([true, false, false]);
    expect([await db.threads.count(), puts]).toEqual([1, 1]);
    expect(await threadOf(db, order)).toMatchObject({ lastSeenAt: moment('10 10:00'), dueAt: moment('11 08:00') });
  });
  it('ends with the same record whichever of two sightings comes first', async () => {
    await keep(await answered('10 10:00'));
    await keep(await asked());
    expect(await threadOf(db, order)).toMatchObject({ firstSeenAt: moment('10 09:00'), messages: [{}, {}] });
    expect((await threadOf(db, order))?.dueAt).toBeUndefined();
  });
  it('keeps both of two sightings that are written at once', async () => {
    const [one, other] = [await asked(), await answered('10 10:00')];
    await Promise.all([keep(one), keep(other)]);
    expect((await threadOf(db, order))?.messages).toHaveLength(2);
  });
  it('makes a case the order’s as soon as it is known to be', async () => {
    await keep(await asked('10 09:00', lone));
    await keep(await seenThread('10 11:00', [{ sent: exactly('10 10:00') }], { caseId: CASE }));
    const [only, ...others] = await db.threads.toArray();
    expect([only?.id, only?.messages.length, others]).toEqual([`order:${ORDER}`, 2, []]);
    // And what is seen of the case alone from then on.
    await keep(await seenThread('10 13:00', [{ sent: exactly('10 12:00') }], lone));
    expect([(await threadOf(db, order))?.messages.length, await db.threads.count()]).toEqual([3, 1]);
  });
  it('sets a damaged record aside and begins a new one', async () => {
    await db.threads.put({ id: `order:${ORDER}`, messages: 'many' } as unknown as ThreadRecord);
    await keep(await asked());
    expect(await db.damaged.toArray()).toMatchObject([{ table: 'threads', key: `order:${ORDER}` }]);
    expect(await threadOf(db, order)).toMatchObject({ dueAt: moment('11 08:00') });
  });
  it('does not let a sighting from a clock that was ahead stand against new ones', async () => {
    await keep({ ...(await asked()), state: { at: '2099-01-01T00:00:00.000Z', value: 'resolved' } });
    await keep(await asked('10 10:00', { state: 'open' }));
    expect((await threadOf(db, order))?.state?.value).toBe('open');
  });
  it('keeps what came first when a clock was set back: a message after the person’s word still waits', async () => {
    const ahead = (hour: number) => new Date(Date.UTC(2099, 0, 1, hour)).toISOString();
    const seenAt = async (at: string, messages: Parameters<typeof seenThread>[1]) => {
      const record = await seenThread('10 09:00', messages);
      const first = record.messages.map((each) => ({ ...each, firstSeenAt: at }));
      return { ...record, messages: first, firstSeenAt: at, lastSeenAt: at };
    };
    await keep(await seenAt(ahead(1), [{ text: 'Hello' }]));
    await settleStored(db, `order:${ORDER}`, { kind: 'answered', at: ahead(2), seenAt: ahead(2) });
    await keep(await seenAt(ahead(3), [{ text: 'Hello' }, { text: 'And now?' }]));
    expect((await threadOf(db, order))?.attentionAt).toBeDefined();
    await keep(await seenThread('12 09:00', [{ text: 'Hello' }, { text: 'And now?' }]));
    const kept = await threadOf(db, order);
    expect([kept && standOf(kept).count, kept?.attentionAt && kept.attentionAt < moment('12 09:00')]).toEqual([
      1,
      true,
    ]);
  });
});

describe('words of messages', () => {
  const withWords = (at = '10 09:00', keepText = true) =>
    seenThread(at, [{ sent: exactly('10 08:00'), text: 'Where is it?' }], {}, { keepText });
  const words = async () => (await threadOf(db, order))?.messages.map(({ text }) => text);
  it('stay as long as they are wanted', async () => {
    await recordThreads(db, [await withWords()], EVER);
    expect(await forgetWords(db, moment('10 09:00'))).toBe(0);
    expect(await words()).toEqual(['Where is it?']);
    expect(await forgetWords(db, moment('10 09:01'))).toBe(1);
    expect(await words()).toEqual([undefined]);
    expect(await threadOf(db, order)).toMatchObject({ dueAt: moment('11 08:00'), messages: [{ length: 12 }] });
  });
  it('go from all conversations, whatever stands in a damaged one, and from that one too', async () => {
    await recordThreads(db, [await withWords()], EVER);
    const odd = { caseIds: [], wordsSince: moment('01 09:00'), firstSeenAt: moment('01 09:00') };
    const damaged = [null, 'Where is it?', [null], [{ text: 'Where is it?', firstSeenAt: 7 }]];
    for (const [index, messages] of damaged.entries())
      await db.threads.put({ ...odd, id: `order:114-0000001-000009${index}`, messages } as unknown as ThreadRecord);
    await forgetWords(db, NEVER);
    expect(JSON.stringify(await db.threads.toArray())).not.toContain('Where');
    expect(await db.threads.count()).toBe(5);
    expect(await forgetWords(db, NEVER)).toBe(0);
  });
  it('are not set aside with a damaged record', async () => {
    const record = await withWords();
    await db.threads.put({ ...record, firstSeenAt: 'broken' });
    await keep(await asked());
    const aside = JSON.stringify(await db.damaged.toArray());
    expect([aside.includes('broken'), aside.includes('Where')]).toEqual([true, false]);
  });
  it('that a clock that was ahead has seen do not stay until then', async () => {
    await recordThreads(db, [await withWords('20 09:00')], EVER);
    expect(await forgetWords(db, EVER, Date.parse(moment('19 10:00')))).toBe(0);
    expect(await forgetWords(db, EVER, Date.parse(moment('19 08:00')))).toBe(1);
    expect(await words()).toEqual([undefined]);
  });
  it('that are too old do not come back with the next look at the page', async () => {
    await keep(await withWords('10 09:00', false));
    await recordThreads(db, [await withWords('20 09:00')], moment('15 09:00'));
    expect(await words()).toEqual([undefined]);
  });
});

describe('what the person says of a conversation', () => {
  it('stops its clock and starts it again', async () => {
    await keep(await asked());
    const id = `order:${ORDER}`;
    expect((await settleStored(db, id, { kind: 'answered', at: moment('10 10:00') }))?.dueAt).toBeUndefined();
    expect(await dueThreads(db)).toEqual([]);
    await settleStored(db, id, { kind: 'open', at: moment('10 10:01') });
    expect(await dueThreads(db)).toHaveLength(1);
  });
  it('is kept where the case has become the order’s meanwhile, and nowhere else', async () => {
    await keep(await asked('10 09:00', { caseId: CASE }));
    const settled = { kind: 'no-response-needed' as const, at: moment('10 10:00') };
    expect(await settleStored(db, `case:${CASE}`, settled)).toMatchObject({ id: `order:${ORDER}`, settled });
    expect(await settleStored(db, 'case:another-case', settled)).toBeUndefined();
  });
});

describe('the queue', () => {
  it('has what is due, soonest first, and apart from it what has no clock', async () => {
    const other = { orderId: '114-0000003-0000004' };
    await keep(await asked(), await seenThread('10 09:00', [{ sent: exactly('10 07:00') }], other));
    const rows = [{ orderId: '114-0000005-0000006', sent: exactly('10 05:00'), blocked: true }];
    await keep(...(await seenRows('10 09:00', { kind: 'sent', rows })));
    expect((await dueThreads(db)).map(({ orderId }) => orderId)).toEqual([other.orderId, ORDER]);
    expect((await dueThreads(db, moment('11 07:30'))).map(({ orderId }) => orderId)).toEqual([other.orderId]);
    expect((await attentionThreads(db)).map(({ orderId }) => orderId)).toEqual(['114-0000005-0000006']);
    expect(await threadsSeen(db)).toEqual({ known: 3, seenAt: moment('10 09:00') });
  });
});
