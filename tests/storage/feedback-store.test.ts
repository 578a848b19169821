import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedbackState } from '../../lib/domain/feedback/feedback-record';
import { History } from '../../lib/storage/database';
import { type FeedbackSeen, recordFeedbackRows } from '../../lib/storage/feedback-store';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';

let db: History;
beforeEach(() => {
  db = new History(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const hour = (number: number): string => `2026-11-20T${String(number).padStart(2, '0')}:00:00.000Z`;
const all = { first: true, last: true };
/** Rows of the days 20, 19 … of October, newest first, numbered by their day. */
const rowsOf = (...days: number[]) => days.map((day) => sampleRow(day, { left: { day: `2026-10-${day}` } }));
const list = (at: string, rows: FeedbackSeen['rows'], more: Partial<FeedbackSeen> = {}): FeedbackSeen => ({
  rows,
  at,
  scope: 'one',
  marketplace: 'US',
  source: 'page',
  ...more,
});
/** A list of a page whose load began at that moment, which is when all of it was said. */
const loaded = (at: string, rows: FeedbackSeen['rows'], more: Partial<FeedbackSeen> = {}): FeedbackSeen =>
  list(at, rows, { moments: { loaded: at, rows: rows.map(() => at), summary: at }, ...more });
/** The same list in two loads of the page. */
const twice = async (first: number, rows: FeedbackSeen['rows'], more: Partial<FeedbackSeen>) => {
  await recordFeedbackRows(db, loaded(hour(first), rows, more));
  return recordFeedbackRows(db, loaded(hour(first + 1), rows, more));
};
const states = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await db.feedback.toArray()).map((each) => [each.orderId.slice(-2), feedbackState(each)]));

describe('recordFeedbackRows', () => {
  it('keeps a feedback once, however often it is seen, and puts nothing when nothing is new', async () => {
    await recordFeedbackRows(db, list(hour(1), rowsOf(20, 19)));
    let puts = 0;
    db.feedback.hook('updating', () => {
      puts++;
    });
    db.feedback.hook('creating', () => {
      puts++;
    });
    await recordFeedbackRows(db, list(hour(1), rowsOf(20, 19)));
    expect([await db.feedback.count(), puts]).toEqual([2, 0]);
  });
  it('answers with the records of the rows in their order', async () => {
    await recordFeedbackRows(db, list(hour(1), rowsOf(19)));
    const { records } = await recordFeedbackRows(db, list(hour(2), rowsOf(20, 19)));
    expect(records.map(({ orderId, firstSeenAt }) => [orderId, firstSeenAt])).toEqual([
      [orderIdOf(20), hour(2)],
      [orderIdOf(19), hour(1)],
    ]);
  });
  it('ends with the same records whichever of two sightings comes first', async () => {
    const early = list(hour(1), [sampleRow(20, { rating: 1 })]);
    const late = list(hour(2), [sampleRow(20, { rating: 3, struck: true })]);
    await recordFeedbackRows(db, late);
    await recordFeedbackRows(db, early);
    const one = await db.feedback.toArray();
    await db.feedback.clear();
    await recordFeedbackRows(db, early);
    await recordFeedbackRows(db, late);
    expect(await db.feedback.toArray()).toEqual(one);
  });
  it('loses nothing when two tabs write at once', async () => {
    await Promise.all(rowsOf(20, 19, 18).map((row) => recordFeedbackRows(db, list(hour(1), [row]))));
    expect(await db.feedback.count()).toBe(3);
  });
  it('sets a damaged record aside and goes on', async () => {
    await db.table('feedback').put({ orderId: orderIdOf(20), lastSeenAt: 'yesterday' });
    const { records } = await recordFeedbackRows(db, list(hour(1), rowsOf(20)));
    expect(records[0]?.day).toBe('2026-10-20');
    expect(await db.damaged.toArray()).toMatchObject([{ table: 'feedback', key: orderIdOf(20) }]);
  });
  it('believes no sighting from the future, once the clock is set right', async () => {
    await recordFeedbackRows(db, list('2099-01-01T00:00:00.000Z', [sampleRow(20, { rating: 1 })]));
    const { records } = await recordFeedbackRows(db, list(hour(2), [sampleRow(20, { rating: 3 })]));
    expect([records[0]?.shown.value.rating, records[0]?.lastSeenAt]).toEqual([3, hour(2)]);
  });
  it('keeps the later summary of each list', async () => {
    const cell = (count: number) => ({ positive: 100, neutral: 0, negative: 0, count });
    const summary = (count: number) => ({
      summary: { days30: cell(count), days90: cell(count), days365: cell(count), lifetime: cell(count) },
    });
    await recordFeedbackRows(db, list(hour(2), [], summary(2)));
    await recordFeedbackRows(db, list(hour(1), [], summary(1)));
    await recordFeedbackRows(db, list(hour(1), [], { ...summary(9), scope: 'two' }));
    const kept = await db.feedbackSummaries.toArray();
    expect(kept.map(({ scope, value }) => [scope, value.lifetime.count])).toEqual([
      ['one', 2],
      ['two', 9],
    ]);
  });
  it('takes a thousand rows in one go', async () => {
    let [reads, writes] = [0, 0];
    const { bulkGet, bulkPut } = db.feedback;
    db.feedback.bulkGet = ((...how: Parameters<typeof bulkGet>) => {
      reads++;
      return bulkGet.apply(db.feedback, how);
    }) as typeof bulkGet;
    db.feedback.bulkPut = ((...how: Parameters<typeof bulkPut>) => {
      writes++;
      return bulkPut.apply(db.feedback, how);
    }) as typeof bulkPut;
    const rows = Array.from({ length: 1000 }, (_, index) => sampleRow(index));
    await recordFeedbackRows(db, list(hour(1), rows));
    expect([reads, writes, await db.feedback.count()]).toEqual([1, 1, 1000]);
  });
});

describe('feedback that a list does not show any more', () => {
  beforeEach(() => recordFeedbackRows(db, list(hour(1), rowsOf(20, 19, 18, 17, 16))).then(() => undefined));

  it('has vanished from between the first row and the last, and comes back when it is seen', async () => {
    const { vanished } = await twice(2, rowsOf(19, 17), { covers: { first: false, last: false } });
    expect(vanished.map(({ orderId }) => orderId)).toEqual([orderIdOf(18)]);
    expect(await states()).toEqual({ 20: 'present', 19: 'present', 18: 'vanished', 17: 'present', 16: 'present' });
    await recordFeedbackRows(db, list(hour(4), rowsOf(18)));
    expect((await states())['18']).toBe('present');
  });
  it('has vanished from before the first row where there is no newer page, and after the last where there is no older', async () => {
    await twice(2, rowsOf(19, 17), { covers: all });
    expect(await states()).toEqual({ 20: 'vanished', 19: 'present', 18: 'vanished', 17: 'present', 16: 'vanished' });
  });
  it('keeps the moment at which that was noticed first, and tells of it again', async () => {
    await twice(2, rowsOf(19, 17), { covers: all });
    const { vanished } = await recordFeedbackRows(db, loaded(hour(4), rowsOf(19, 17), { covers: all }));
    expect(vanished.map(({ absentAt }) => absentAt)).toEqual([hour(3), hour(3), hour(3)]);
  });
  it('is not concluded from one load, however often it is read', async () => {
    for (const at of [hour(2), hour(3)]) {
      const moments = { loaded: hour(2), rows: [hour(2), hour(2)], summary: hour(2) };
      const { vanished } = await recordFeedbackRows(db, list(at, rowsOf(19, 17), { covers: all, moments }));
      expect(vanished).toEqual([]);
    }
    expect(new Set(Object.values(await states()))).toEqual(new Set(['present']));
  });
  it('is not concluded from two loads where it was seen in between', async () => {
    await recordFeedbackRows(db, loaded(hour(2), rowsOf(19, 17), { covers: all }));
    await recordFeedbackRows(db, loaded(hour(3), rowsOf(20, 19, 18, 17, 16), { covers: all }));
    await recordFeedbackRows(db, loaded(hour(4), rowsOf(19, 17), { covers: all }));
    expect(new Set(Object.values(await states()))).toEqual(new Set(['present']));
  });
  it.each<[string, Partial<FeedbackSeen>]>([
    ['a list that covers nothing', {}],
    ['another account’s list', { covers: all, scope: 'two' }],
    ['a list of no known account', { covers: all, scope: undefined }],
    ['an import', { covers: all, source: 'report' }],
    ['lists of unknown loads', { covers: all, moments: undefined }],
    ['an older sighting', { covers: all, at: '2026-11-19T00:00:00.000Z' }],
    ['a tab that was loaded before', { covers: all, moments: { loaded: hour(0), rows: [hour(0)], summary: hour(0) } }],
    ['an empty list', { covers: all, rows: [] }],
  ])('is not concluded from %s', async (_what, more) => {
    const { vanished } = await twice(2, rowsOf(19, 17), more);
    expect([vanished, new Set(Object.values(await states()))]).toEqual([[], new Set(['present'])]);
  });
  it('is not brought back by an import, whose own time is a guess', async () => {
    await twice(2, rowsOf(19, 17), { covers: { first: false, last: false } });
    await recordFeedbackRows(db, list(hour(4), rowsOf(18, 17), { scope: undefined, source: 'report' }));
    expect(await states()).toMatchObject({ 18: 'vanished', 17: 'present' });
  });
  it('is not concluded of a feedback whose day is uncertain', async () => {
    await recordFeedbackRows(db, list(hour(1), [sampleRow(50, { left: { either: ['2026-10-09', '2026-09-10'] } })]));
    await twice(2, rowsOf(20, 16), { covers: all });
    expect((await states())['50']).toBe('present');
  });
});
