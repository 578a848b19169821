// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { eraseAll } from '../../lib/backup/erase-all';
import { eraseOrder, foundOf, liftErasure, unerase } from '../../lib/backup/erase-order';
import { erasureId } from '../../lib/domain/backup/erasure';
import type { OrderId } from '../../lib/domain/ids';
import { type Mark, mark } from '../../lib/domain/queue/mark';
import { z } from '../../lib/domain/zod';
import { importReport } from '../../lib/import/import-report';
import { History } from '../../lib/storage/database';
import { markErased, markOf } from '../../lib/storage/erasure-store';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordNote } from '../../lib/storage/note-store';
import { recordThreads } from '../../lib/storage/thread-store';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';
import { orderReport as orders } from '../domain/import/order-rows';
import { heads } from '../domain/import/sample-report';
import { seenThread } from '../domain/message/sample-thread';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';
import { backupOf, contentOf, course, merge } from './backup-of';
import { keptWrites as writes } from './kept-writes';

const NOW = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-22T11:00:00.000Z';
const order = orderIdOf(2) as OrderId;

const opened: History[] = [];
function machine(): History {
  const db = new History(`erase-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const at = '2026-11-20T10:00:00.000Z';

/** What pages show of an order, with words that a buyer and a seller wrote. */
async function see(db: History): Promise<void> {
  await recordObservations(db, [observed(order, at, { price: 2_000 })]);
  const row = { ...sampleRow(2, { rating: 1, comment: 'Frau Beispiel wartet', reply: 'Sorry' }), orderId: order };
  await recordFeedbackRows(db, { rows: [row], at, source: 'page', marketplace: 'US' });
  const said = [{ from: 'buyer' as const, text: 'Frau Beispiel asks' }];
  await recordThreads(db, [await seenThread('20 10:00', said, { orderId: order, marketplace: 'US' })], '');
}

/** One of each that is about an order. */
async function fill(db: History): Promise<void> {
  await see(db);
  await recordNote(db, sampleNote({ orderId: order, kind: 'note', text: 'call Frau Beispiel', changedAt: at }));
  await db.damaged.add({ table: 'orders', key: order, record: { orderId: order, odd: 'Frau Beispiel' } });
  const row2 = { kind: 'feedback', orderId: order };
  await db.marks.put(z.parse(mark, { id: `feedback:${order}`, kind: 'done', at, until: LATER, row: row2 }) as Mark);
}

/** Takes a report in that was written before the order was erased. */
const take = (db: History, text: string, toldAt = LATER) =>
  importReport(db, new Blob([text]), { encoding: 'utf-8', marketplace: 'US', at, toldAt }, course);
const feedbackReport = (ids: readonly string[]): string =>
  [heads['en'], ...ids.map((id) => `9/14/24\t1\tcame late\t\t${id}\t`)].join('\n');

const kept = async (db: History): Promise<string> => JSON.stringify(await contentOf(db));

describe('an order that was erased', () => {
  it('is nowhere any more, and its mark does not name it', async () => {
    const db = machine();
    await fill(db);
    expect((await foundOf(db, order)).map(({ table }) => table.name).toSorted()).toEqual(
      ['orders', 'feedback', 'notes', 'threads', 'damaged', 'marks'].toSorted(),
    );
    await eraseOrder(db, order, 'all', NOW);
    expect(await foundOf(db, order)).toEqual([]);
    expect(await kept(db)).not.toContain(order);
    // Nor does what waits to be made findable name it.
    expect(JSON.stringify(await db.searchQueue.toArray())).not.toContain(order);
    expect(await markOf(db, order)).toBe('all');
  });

  it('takes with it what is counted of it, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        const [db, anew] = [machine(), machine()];
        for (const { run } of all) await run(db);
        await eraseOrder(db, order, 'all', NOW);
        await merge(anew, await backupOf(db));
        expect(await contentOf(db)).toEqual(await contentOf(anew));
        expect(await kept(db)).not.toContain(order);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('is not brought back by an old backup, a report or a page, until the person lets it', async () => {
    const [db, old] = [machine(), machine()];
    await fill(db);
    await fill(old);
    const file = await backupOf(old);
    await eraseOrder(db, order, 'all', NOW);
    const erased = await kept(db);
    await merge(db, file);
    await recordFeedbackRows(db, { rows: [{ ...sampleRow(2), orderId: order }], at: NOW, source: 'report' });
    await recordObservations(db, [observed(order, NOW)]);
    expect(await kept(db)).toBe(erased);
    await liftErasure(db, order, LATER);
    await merge(db, file);
    await db.erasures.clear();
    expect(await contentOf(db)).toEqual(await contentOf(old));
  });

  it('is said to be left out by whatever would bring it back, and not to be known', async () => {
    const [db, old] = [machine(), machine()];
    const other = orderIdOf(3) as OrderId;
    for (const each of [db, old]) {
      await fill(each);
      await take(each, orders([{ 'amazon-order-id': order }, { 'amazon-order-id': other }]));
    }
    await eraseOrder(db, order, 'all', NOW);
    expect(await merge(db, await backupOf(old))).toMatchObject({
      sales: { taken: 0, changed: 0, known: 1, held: 1 },
      orders: { taken: 0, changed: 0, known: 0, held: 1 },
      feedback: { taken: 0, changed: 0, known: 0, held: 1 },
      notes: { taken: 0, changed: 0, known: 0, held: 1 },
      marks: { taken: 0, changed: 0, known: 0, held: 1 },
    });
    const report = feedbackReport([order, order, other]);
    expect(await take(db, report)).toMatchObject({ taken: 1, changed: 0, known: 0, held: 2 });
    expect(await take(db, report)).toMatchObject({ taken: 0, changed: 0, known: 1, held: 2 });
    expect(await merge(old, await backupOf(old))).not.toMatchObject({ sales: { held: expect.anything() } });
  });

  it('is remembered again by what the person does with it', async () => {
    const db = machine();
    await eraseOrder(db, order, 'all', NOW);
    await recordNote(db, sampleNote({ orderId: order }));
    expect(await db.notes.count()).toBe(1);
  });

  it('is erased on another machine too, once that one hears of it', async () => {
    const [one, other] = [machine(), machine()];
    await fill(one);
    await fill(other);
    await eraseOrder(one, order, 'all', NOW);
    await merge(other, await backupOf(one));
    expect(await contentOf(other)).toEqual(await contentOf(one));
    expect(await markOf(other, order)).toBe('all');
  });

  it('is there again as it was when that is taken back, whatever was written before', async () => {
    await fc.assert(
      fc.asyncProperty(writes, fc.constantFrom('all' as const, 'words' as const), async (all, scope) => {
        const db = machine();
        for (const { run } of all) await run(db);
        const before = await contentOf(db);
        await unerase(db, await eraseOrder(db, order, scope, NOW), LATER);
        await db.erasures.clear();
        expect(await contentOf(db)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('an order of which only the words were erased', () => {
  it('has none any more, and counts as it did', async () => {
    const db = machine();
    await fill(db);
    const months = await db.months.toArray();
    await eraseOrder(db, order, 'words', NOW);
    expect(await kept(db)).not.toMatch(/Beispiel|Sorry/);
    expect(await db.months.toArray()).toEqual(months);
    expect(await db.feedback.get(order)).toMatchObject({ shown: { value: { rating: 1, comment: '' } } });
    expect(await db.orders.count()).toBe(1);
    expect(await markOf(db, order)).toBe('words');
  });
  it('has nothing new in a report of the same words, which stay out', async () => {
    const db = machine();
    const report = feedbackReport([order]);
    await take(db, report);
    await eraseOrder(db, order, 'words', NOW);
    for (const toldAt of [LATER, '2026-11-22T12:00:00.000Z'])
      expect(await take(db, report, toldAt)).toMatchObject({ taken: 0, changed: 0, known: 1, held: 0 });
    expect(await kept(db)).not.toContain('came late');
  });
  it('gets none back from an old backup or a page', async () => {
    const [db, old] = [machine(), machine()];
    await fill(db);
    await fill(old);
    await eraseOrder(db, order, 'words', NOW);
    const erased = await kept(db);
    await merge(db, await backupOf(old));
    expect(await kept(db)).toBe(erased);
    await see(db);
    expect(await kept(db)).not.toMatch(/Beispiel|Sorry/);
  });
  it('has none on another machine either, once that one hears of it', async () => {
    const [one, other] = [machine(), machine()];
    await fill(one);
    await fill(other);
    await eraseOrder(one, order, 'words', NOW);
    const [fromOne, fromOther] = [await backupOf(one), await backupOf(other)];
    await merge(other, fromOne);
    await merge(one, fromOther);
    expect(await kept(other)).not.toMatch(/Beispiel|Sorry/);
    expect(await contentOf(other)).toEqual(await contentOf(one));
  });
});

describe('everything', () => {
  it('is erased in one go, marks of erased orders only where they are not to stay', async () => {
    const db = machine();
    await fill(db);
    await markErased(db, 'all', orderIdOf(9) as OrderId, NOW);
    await eraseAll(db, { keepMarks: true });
    expect(Object.values(await contentOf(db)).flat()).toEqual([{ id: erasureId('all', orderIdOf(9)), at: NOW }]);
    await eraseAll(db, { keepMarks: false });
    expect(Object.values(await contentOf(db)).flat()).toEqual([]);
  });
});
