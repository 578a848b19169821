import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../lib/storage/database';
import {
  countLowFeedback,
  feedbackOrders,
  lowFeedback,
  notesByOrder,
  ownSuccess,
} from '../../lib/storage/feedback-queries';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordNote } from '../../lib/storage/note-store';
import { orderIdOf, type SampleRow, sampleRow } from '../domain/feedback/sample-feedback';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';

let db: History;
beforeEach(() => {
  db = new History(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const keep = (...rows: SampleRow[]) =>
  recordFeedbackRows(db, {
    rows: rows.map((row, index) => sampleRow(index + 1, row)),
    at: '2026-11-20T10:00:00.000Z',
    source: 'page',
  });
const numbers = (records: readonly { orderId: string }[]) => records.map(({ orderId }) => Number(orderId.slice(-3)));
const on = (day: string): SampleRow => ({ left: { day } });

describe('queries of feedback', () => {
  it('find low ratings that still count between two days, both included, and a damaged record stops none', async () => {
    await keep(
      on('2026-11-01'),
      on('2026-11-05'),
      { ...on('2026-11-05'), rating: 5 },
      { ...on('2026-11-05'), struck: true },
      on('2026-11-09'),
      on('2026-11-10'),
    );
    await db.table('feedback').put({ orderId: orderIdOf(9), lowSince: '2026-11-06' });
    const days = { from: '2026-11-05', to: '2026-11-09' };
    expect(numbers(await lowFeedback(db, days, 9))).toEqual([2, 5]);
    expect(numbers(await lowFeedback(db, { from: '2026-11-05' }, 9))).toEqual([2, 5, 6]);
    expect(numbers(await lowFeedback(db, days, 1))).toEqual([2]);
    expect(await countLowFeedback(db, days)).toBe(3);
  });
  it('find what the orders’ pages said, and the notes that were not removed', async () => {
    await recordObservations(db, [observed(orderIdOf(1))]);
    const note = (number: number, removed: boolean) =>
      sampleNote({ id: crypto.randomUUID(), orderId: orderIdOf(number) as never, removed });
    for (const each of [note(1, false), note(1, true), note(2, false)]) await recordNote(db, each);
    const keys = [orderIdOf(1), orderIdOf(3)] as never[];
    expect([...(await feedbackOrders(db, keys))]).toEqual([[orderIdOf(1), { channel: 'seller', marketplace: 'US' }]]);
    expect([...(await notesByOrder(db, keys))].map(([id, notes]) => [id, notes.length])).toEqual([[orderIdOf(1), 1]]);
  });
  it('count own success by all notes', async () => {
    await keep(on('2026-11-01'));
    await recordNote(
      db,
      sampleNote({
        orderId: orderIdOf(1) as never,
        kind: 'requested',
        text: 'obscene',
        at: '2026-11-19T10:00:00.000Z',
      }),
    );
    expect((await ownSuccess(db)).requests).toEqual({ obscene: { taken: 1, seen: 1, gone: 0 } });
  });
});
