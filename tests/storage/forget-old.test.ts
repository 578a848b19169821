// @vitest-environment node
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countOld, forgetOld } from '../../lib/backup/forget-old';
import { observation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordThreads } from '../../lib/storage/thread-store';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';
import { seenThread } from '../domain/message/sample-thread';
import { sampleNote } from '../domain/sample-note';
import { backupOf, contentOf, merge } from './backup-of';

const NOW = '2027-06-01T10:00:00.000Z';

let db: History;
beforeEach(async () => {
  db = new History(`forget-${crypto.randomUUID()}`);
  const at = '2026-11-20T10:00:00.000Z';
  const money = (amount: number) => ({ amount, currency: 'USD' });
  const lines = [{ key: '1', refund: money(500), other: money(100) }];
  const submission = { at, currency: 'USD', marketplace: 'US', full: false, lines };
  await recordObservations(db, [
    z.parse(observation, { kind: 'refund-submitted', orderId: orderIdOf(2), at, submission }),
  ]);
  await recordFeedbackRows(db, { rows: [sampleRow(2, { rating: 1 }), sampleRow(3)], at, source: 'page' });
  await recordThreads(db, [await seenThread('20 10:00', [{ from: 'buyer', text: 'Where is it?' }])], '');
  await db.notes.put(sampleNote({ changedAt: at }));
});
afterEach(() => db.delete());

it('keeps everything where nobody asked for anything else', async () => {
  const before = await contentOf(db);
  await forgetOld(db, {}, NOW);
  await forgetOld(db, { orders: 365, feedback: 365, messages: 365, reports: 365, notes: 365 }, NOW);
  expect(await contentOf(db)).toEqual(before);
});

it('deletes what is older and leaves what months count, also when a backup or a page brings it again', async () => {
  const months = await db.months.toArray();
  expect(months.length).toBeGreaterThan(0);
  const [file, rows] = [await backupOf(db), [sampleRow(2, { rating: 1 }), sampleRow(3)]];
  expect(await countOld(db, 'feedback', '2027-01-01')).toBe(2);
  await forgetOld(db, { orders: 30, feedback: 30, messages: 30, notes: 30 }, NOW);
  const gone = async () =>
    Promise.all([db.orders, db.ledger, db.feedback, db.threads, db.notes].map((table) => table.count()));
  expect(await gone()).toEqual([0, 0, 0, 0, 0]);
  expect(await db.months.toArray()).toEqual(months);
  await merge(db, file);
  await recordFeedbackRows(db, { rows, at: NOW, source: 'page' });
  await recordThreads(db, [await seenThread('20 10:00', [{ from: 'buyer', text: 'Where is it?' }])], '');
  expect(await gone()).toEqual([0, 0, 0, 0, 0]);
  expect(await db.months.toArray()).toEqual(months);
});

it('goes on the next time where there was no time for all of it', async () => {
  await forgetOld(db, { orders: 30, feedback: 30 }, NOW, () => false);
  expect([await db.orders.count(), await db.feedback.count()]).toEqual([0, 2]);
  await forgetOld(db, { orders: 30, feedback: 30 }, NOW, () => false);
  expect(await db.feedback.count()).toBe(0);
});
