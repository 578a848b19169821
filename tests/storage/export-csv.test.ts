// @vitest-environment node
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvTables } from '../../lib/backup/columns/all';
import { exportCsv } from '../../lib/backup/export-csv';
import { observation } from '../../lib/domain/order';
import { healthId } from '../../lib/domain/report/performance';
import { z } from '../../lib/domain/zod';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordHealth } from '../../lib/storage/performance-store';
import { recordThreads } from '../../lib/storage/thread-store';
import { sampleRow } from '../domain/feedback/sample-feedback';
import { seenThread } from '../domain/message/sample-thread';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';
import { course } from './backup-of';
import example from './versions/v5.json' with { type: 'json' };

const db = new History('export-csv');
beforeAll(async () => {
  const at = '2026-11-20T10:00:00.000Z';
  for (const name of ['sales', 'products', 'returns', 'payments', 'coverage', 'snippets', 'health'] as const)
    await db.table(name).bulkPut((example.rows as Record<string, object[]>)[name] ?? []);
  const money = { amount: 1_250, currency: 'USD' } as const;
  const submission = { at, currency: 'USD', full: false, lines: [{ key: '1', other: money }] };
  await recordObservations(db, [
    observed(),
    z.parse(observation, { kind: 'refund-submitted', orderId: '114-0000001-0000002', at, submission }),
  ]);
  await recordFeedbackRows(db, {
    rows: [{ ...sampleRow(2, { rating: 1, comment: '=HYPERLINK("x")\nlate, "bad"' }) }],
    at,
    source: 'page',
  });
  await db.feedback.put({ orderId: 'damaged' } as never);
  await recordThreads(db, [await seenThread('20 10:00', [{ from: 'buyer', text: '+1 please' }])], '');
  await db.notes.put(sampleNote());
  await recordHealth(db, [
    {
      id: healthId('US', 'order-defect-rate', 'seller', '2026-11-20'),
      marketplace: 'US',
      metric: 'order-defect-rate',
      fulfillment: 'seller',
      days: 60,
      account: 'Example Widgets Ltd',
      rate: 1_200,
      count: 3,
      of: 2_500,
      target: { value: 10_000, condition: 'less-than' },
      source: 'page',
      seenAt: at,
    },
  ]);
});
afterAll(() => db.delete());

const rowsOf = async (name: string): Promise<{ text: string; rows: string[][]; count: number }> => {
  const columns = csvTables.find((each) => each.name === name)?.columns ?? [];
  const { file, count } = await exportCsv(db, name, columns, course);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return { text, count, rows: Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data };
};

it.each(csvTables.map(({ name }) => name))('writes %s with a mark, its heads, and a cell for each', async (name) => {
  const { text, rows, count } = await rowsOf(name);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(count).toBeGreaterThan(0);
  expect(rows).toHaveLength(count + 1);
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  expect(
    rows
      .slice(1)
      .flat()
      .filter((value) => /^\s*[=+@]/.test(value)),
  ).toEqual([]);
  expect(text).not.toMatch(/undefined|null|\[object|NaN/);
});

it('writes amounts as decimals beside their currency, words as texts, and leaves out what is damaged', async () => {
  const { rows } = await rowsOf('orders');
  const [heads = [], order = []] = rows;
  const of = (head: string): string | undefined => order[heads.indexOf(head)];
  expect([of('csvPrice'), of('csvPaid'), of('optionsCurrency')]).toEqual(['20', '24.99', 'USD']);
  const feedback = (await rowsOf('feedback')).rows;
  expect(feedback).toHaveLength(2);
  expect(feedback[1]).toContain(`'=HYPERLINK("x") late, "bad"`);
});

it('says of account health whose it is and over how many days', async () => {
  const [heads = [], ...rows] = (await rowsOf('health')).rows;
  const [page = []] = rows.filter((row) => row[heads.indexOf('optionsSource')] === 'page');
  const of = (...names: string[]): (string | undefined)[] => names.map((name) => page[heads.indexOf(name)]);
  expect(of('queueAccount', 'csvFirstDay', 'csvLastDay', 'csvDays')).toEqual(['Example Widgets Ltd', '', '', '60']);
  expect(of('csvMetric', 'csvRate', 'csvCount', 'csvOf')).toEqual(['order-defect-rate', '0.0012', '3', '2500']);
  // A number alone does not tell whether to stay below it or to reach it.
  expect(of('csvTarget', 'csvCondition')).toEqual(['0.01', 'less-than']);
});
