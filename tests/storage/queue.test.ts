import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '../../lib/domain/note';
import { keptUntil, type Mark } from '../../lib/domain/queue/mark';
import { takenBack } from '../../lib/domain/queue/put-away';
import type { ReturnRecord } from '../../lib/domain/report/return';
import { History } from '../../lib/storage/database';
import { forgetMarks, recordMark } from '../../lib/storage/mark-store';
import { openClaims } from '../../lib/storage/queue-claims';
import { doneSince, snoozedNow, unmarked } from '../../lib/storage/queue-marks';
import { countBehind, readOn } from '../../lib/storage/read-on';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';

const db = new History('queue-test');
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const AT = '2026-11-22T10:00:00.000Z';
const NOW = '2026-11-22T12:00:00.000Z';
const ID = 'message:order:114-0000001-0000002';
const made = (more: Partial<Mark> = {}): Mark => ({
  id: ID,
  kind: 'done',
  at: AT,
  until: keptUntil(more.at ?? AT),
  row: { kind: 'message' },
  ...more,
});
const rows = (...news: string[]) => news.map((each, index) => ({ id: index === 0 ? ID : `row:${index}`, news: each }));

describe('marks', () => {
  it('keep the later of two, whichever comes first, and write nothing twice', async () => {
    const back = takenBack(made(), NOW);
    expect(await recordMark(db, back, NOW)).toBe(true);
    expect(await recordMark(db, made(), NOW)).toBe(false);
    expect(await recordMark(db, back, NOW)).toBe(false);
    expect(await db.marks.get(ID)).toEqual(back);
  });
  it('that bear a moment to come, or are damaged, stand against no new one', async () => {
    await db.marks.put(made({ kind: 'open', at: '2027-01-01T00:00:00.000Z' }));
    expect(await recordMark(db, made(), NOW)).toBe(true);
    await db.marks.put({ ...made(), kind: 'gone' } as unknown as Mark);
    expect(await unmarked(db, rows(AT), NOW)).toHaveLength(1);
    expect(await recordMark(db, made(), NOW)).toBe(true);
    expect(await unmarked(db, rows(AT), NOW)).toEqual([]);
  });
  it('leave out what is put away until something is new', async () => {
    await recordMark(db, made(), NOW);
    expect(await unmarked(db, rows(AT, AT), NOW)).toEqual([{ id: 'row:1', news: AT }]);
    expect(await unmarked(db, rows('2026-11-22T10:00:00.001Z', AT), NOW)).toHaveLength(2);
  });
  it('are listed: what is put off now, and what was dealt with since a moment', async () => {
    const each = (id: string, more: Partial<Mark>) => recordMark(db, made({ id, ...more }), NOW);
    await each('row:later', { kind: 'snoozed', until: '2026-11-23T08:00:00.000Z' });
    await each('row:soon', { kind: 'snoozed', until: '2026-11-22T13:00:00.000Z' });
    await each('row:over', { kind: 'snoozed', until: '2026-11-22T11:00:00.000Z' });
    await each('row:before', { at: '2026-11-21T10:00:00.000Z' });
    await each('row:first', { at: '2026-11-22T08:00:00.000Z' });
    await each('row:last', { at: '2026-11-22T09:00:00.000Z' });
    await each('row:back', { kind: 'open' });
    expect((await snoozedNow(db, NOW)).map(({ id }) => id)).toEqual(['row:soon', 'row:later']);
    const done = await doneSince(db, '2026-11-22T00:00:00.000Z', NOW);
    expect(done.map(({ id }) => id)).toEqual(['row:last', 'row:first']);
    await forgetMarks(db, NOW);
    expect(await db.marks.get('row:over')).toBeUndefined();
    expect(await db.marks.count()).toBe(6);
  });
});

describe('reading on', () => {
  const all = () => db.marks.orderBy('until');
  const fill = (count: number) =>
    db.marks.bulkPut(
      Array.from({ length: count }, (_, index) => made({ id: `row:${String(index).padStart(5, '0')}` })),
    );
  const even = async (chunk: Mark[]) => chunk.filter(({ id }) => Number(id.slice(4)) % 2 === 0);
  it('ends with the last, and leaves nothing out', async () => {
    await fill(90);
    const found = await readOn(all, even, 100);
    expect([found.rows.length, found.read, found.more]).toEqual([45, 90, false]);
    expect(await countBehind(all, found)).toEqual({ count: 0 });
  });
  it('reads on until there are enough, and counts what is behind', async () => {
    await fill(400);
    const found = await readOn(all, even, 60);
    expect(found.rows.length).toBeGreaterThanOrEqual(60);
    expect(await countBehind(all, found)).toEqual({ count: 400 - found.read });
  });
  it('reads no more than so many however few are wanted, and counts no further than a thousand', async () => {
    await fill(2_000);
    const found = await readOn(all, async () => [], 10);
    expect([found.read, found.more]).toEqual([300, true]);
    expect(await countBehind(all, found)).toEqual({ count: 1_000, atLeast: true });
  });
});

describe('open claims', () => {
  const note = (number: number, kind: Note['kind'], at: string, more: Partial<Note> = {}): Note => ({
    id: crypto.randomUUID(),
    orderId: sampleRow(number).orderId,
    at,
    kind,
    text: '',
    changedAt: at,
    removed: false,
    ...more,
  });
  const returned = (number: number, day: string, claim: boolean): ReturnRecord => ({
    id: `${number}/${day}`,
    orderId: sampleRow(number).orderId,
    day,
    claim,
    ...(claim && { claimDay: day }),
    marketplace: 'UK',
    seenAt: AT,
  });
  it('are those noted as opened and not as closed since, and those that only a report names', async () => {
    await db.notes.bulkPut([
      note(1, 'claim-opened', '2026-11-20T10:00:00.000Z'),
      note(2, 'claim-opened', '2026-11-20T10:00:00.000Z'),
      note(2, 'claim-closed', '2026-11-21T10:00:00.000Z'),
      note(3, 'claim-opened', '2026-11-20T10:00:00.000Z', { removed: true }),
      note(4, 'claim-opened', '2026-11-19T10:00:00.000Z'),
      note(4, 'claim-closed', '2026-11-20T10:00:00.000Z'),
      note(4, 'claim-opened', '2026-11-21T10:00:00.000Z'),
      note(5, 'note', '2026-11-21T10:00:00.000Z'),
    ]);
    await db.returns.bulkPut([
      returned(2, '2026-11-18', true),
      returned(5, '2026-11-18', true),
      returned(6, '2026-11-18', false),
      returned(7, '2026-01-18', true),
    ]);
    await db.sales.put({
      orderId: sampleRow(1).orderId,
      marketplace: 'AU',
      day: '2026-11-01',
      updatedAt: AT,
      status: 'shipped',
      lines: [],
    });
    const { claims, older } = await openClaims(db, '2026-08-01', 100);
    const known = claims.map(({ orderId, notedAt, reported, marketplace }) => [
      orderId,
      notedAt ?? reported,
      marketplace,
    ]);
    expect(known).toEqual([
      [orderIdOf(4), '2026-11-21T10:00:00.000Z', undefined],
      [orderIdOf(1), '2026-11-20T10:00:00.000Z', 'AU'],
      [orderIdOf(5), '2026-11-18', 'UK'],
    ]);
    expect(older).toEqual({ count: 0 });
  });
});
