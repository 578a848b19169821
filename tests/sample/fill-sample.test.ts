import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedbackRecord } from '../../lib/domain/feedback/feedback-record';
import { threadRecord } from '../../lib/domain/message/thread';
import { note } from '../../lib/domain/note';
import { orderRecord } from '../../lib/domain/order';
import { paymentRecord } from '../../lib/domain/report/payment';
import { returnRecord } from '../../lib/domain/report/return';
import { saleRecord } from '../../lib/domain/report/sale';
import { z } from '../../lib/domain/zod';
import { putSample } from '../../lib/sample/put-sample';
import { History, history } from '../../lib/storage/database';
import { dueRefunds } from '../../lib/storage/queries';
import { clearSample, sampleShown } from '../../lib/storage/sample';
import { OWN_HISTORY, SAMPLE_HISTORY } from '../../lib/storage/sample-name';

const NOW = Date.parse('2026-11-22T15:00:00.000Z');
const never = new AbortController().signal;
const content = async (db: Dexie): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
const kept = async (): Promise<string> => JSON.stringify(await content(history));
async function sample(): Promise<Record<string, unknown[]>> {
  const db = new History(SAMPLE_HISTORY);
  const found = await content(db);
  db.close();
  return found;
}

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  await Dexie.delete(SAMPLE_HISTORY);
  await Promise.all(history.tables.map((table) => table.clear()));
});

// Each of them writes thousands of records, beside other work on the same machine.
const LONG = { timeout: 60_000 };

describe('the sample', LONG, () => {
  it('holds valid records of every kind, all of orders that nobody has', async () => {
    const steps: number[] = [];
    await putSample(never, (done) => steps.push(done), NOW);
    const found = await sample();
    const schemas = {
      orders: orderRecord,
      feedback: feedbackRecord,
      threads: threadRecord,
      notes: note,
      sales: saleRecord,
      returns: returnRecord,
      payments: paymentRecord,
    };
    for (const [table, schema] of Object.entries(schemas)) {
      const records = found[table] ?? [];
      expect(records.length, table).toBeGreaterThan(20);
      for (const record of records) {
        expect(z.parse(schema, record), table).toEqual(record);
        expect((record as { orderId: string }).orderId).toMatch(/^999-555/);
      }
    }
    expect(found['ledger']?.length).toBeGreaterThan(20);
    expect(found['snippets']).toHaveLength(3);
    expect(found['damaged']).toEqual([]);
    expect(JSON.stringify(found)).not.toMatch(/"(?!999-)\d{3}-\d{7}-\d{7}"/);
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('is the same for the same moment, says nothing of a moment to come and reaches back thirteen months', async () => {
    await putSample(never, () => {}, NOW);
    const first = await sample();
    await putSample(never, () => {}, NOW);
    expect(await sample()).toEqual(first);
    // Only when an answer is due is said of a day to come.
    const moments =
      JSON.stringify(first, (key, value) => (key === 'dueAt' ? undefined : value)).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ??
      [];
    expect([...moments].sort().at(-1)).toBe(new Date(NOW).toISOString());
    const days = (first['sales'] as { day: string }[]).map(({ day }) => day).sort();
    expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(['2025-10', '2026-11']);
  });

  it('has something due of every kind', async () => {
    await putSample(never, () => {}, NOW);
    const db = new History(SAMPLE_HISTORY);
    expect(await dueRefunds(db, new Date(NOW), 2)).toHaveLength(2);
    expect(await db.threads.where('dueAt').above('').count()).toBe(5);
    expect(await db.threads.where('attentionAt').above('').count()).toBe(1);
    expect(await db.feedback.where('lowSince').aboveOrEqual('2026-09-23').count()).toBeGreaterThan(5);
    db.close();
  });
});

describe('what is remembered', LONG, () => {
  it('is the same byte for byte before, while and after the sample is there', async () => {
    await history.pageReads.put({ adapter: 'inbox', readAt: '2026-11-01T08:00:00.000Z' });
    await history.months.put({ id: 'US/2026-11', marketplace: 'US', month: '2026-11', counts: { 'feedback-1': 3 } });
    const before = await kept();
    await putSample(never, () => {}, NOW);
    expect(await sampleShown.get()).toBe(true);
    expect(await kept()).toBe(before);
    await sampleShown.set(false);
    await clearSample();
    expect(await kept()).toBe(before);
    expect(await Dexie.getDatabaseNames()).toEqual([OWN_HISTORY]);
  });
  it('stays when nobody wanted the sample after all: what was begun of it is gone', async () => {
    const before = await kept();
    const stop = new AbortController();
    const half = putSample(stop.signal, (done) => done > 0.5 && stop.abort(), NOW);
    await expect(half).rejects.toThrow('abort');
    expect(await sampleShown.get()).toBe(false);
    expect(await Dexie.exists(SAMPLE_HISTORY)).toBe(false);
    expect(await kept()).toBe(before);
  });
  it('is not mixed up where the sample is taken out and put in again at once', async () => {
    await putSample(never, () => {}, NOW);
    await sampleShown.set(false);
    await Promise.all([clearSample(), putSample(never, () => {}, NOW), clearSample()]);
    expect([await sampleShown.get(), (await sample())['sales']?.length ?? 0]).toEqual([true, expect.any(Number)]);
    expect((await sample())['sales']?.length).toBeGreaterThan(1_000);
  });
});
