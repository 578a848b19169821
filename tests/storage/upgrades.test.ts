import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { feedbackRecord } from '../../lib/domain/feedback/feedback-record';
import { threadRecord } from '../../lib/domain/message/thread';
import { type MonthCounts, monthCounts } from '../../lib/domain/month/counts';
import { type Defect, defect } from '../../lib/domain/month/defect';
import { orderRecord } from '../../lib/domain/order';
import { coverage } from '../../lib/domain/report/coverage';
import { paymentRecord } from '../../lib/domain/report/payment';
import { healthMetric } from '../../lib/domain/report/performance';
import { productRecord } from '../../lib/domain/report/product';
import { returnRecord } from '../../lib/domain/report/return';
import { saleRecord } from '../../lib/domain/report/sale';
import { snippet } from '../../lib/domain/snippet/snippet';
import { z } from '../../lib/domain/zod';
import { History, history } from '../../lib/storage/database';
import { search } from '../../lib/storage/search';
import { catchUp } from '../../lib/storage/search-build';

/** What came with version 5. */
const reports = {
  sales: saleRecord,
  products: productRecord,
  returns: returnRecord,
  payments: paymentRecord,
  health: healthMetric,
  coverage,
  months: monthCounts,
  defects: defect,
};

type Example = { stores: Record<string, string>; rows: Record<string, object[]> };

const example = (version: number): Example => {
  const file = join(import.meta.dirname, 'versions', `v${version}.json`);
  if (!existsSync(file))
    throw new Error(`version ${version} of the database needs an example: tests/storage/versions/v${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Example;
};

const fill = async (name: string, version: number, { stores, rows }: Example): Promise<void> => {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, records] of Object.entries(rows)) await db.table(table).bulkPut(records);
  db.close();
};

const content = async (db: Dexie): Promise<Record<string, object[]>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

/** What is counted of records that an older version held, by the names that each table counts. */
const counted: Record<string, RegExp> = { feedback: /^(?:feedback-\d|struck|vanished)$/, threads: /^replies-/ };

/** The counts that an upgrade builds: those of today's example, as far as the older version held what they are counted of. */
const countedOf = (before: Example['rows']): Record<string, object[]> => {
  const held = Object.entries(counted).flatMap(([table, names]) => (before[table] ? [names] : []));
  const { months = [], defects = [] } = example(history.verno).rows as { months: MonthCounts[]; defects: Defect[] };
  return {
    months: months
      .map(({ counts, ...month }) => ({
        ...month,
        counts: Object.fromEntries(Object.entries(counts).filter(([name]) => held.some((each) => each.test(name)))),
      }))
      .filter(({ counts }) => Object.keys(counts).length > 0),
    // In which month it was bought, the orders report says.
    defects: before['feedback'] ? defects.map(({ orderId, kinds }) => ({ orderId, kinds })) : [],
  };
};

describe.each(Array.from({ length: history.verno }, (_, index) => index + 1))('a database of version %i', (version) => {
  it('opens in this version with all that was in it', async () => {
    const name = `upgrade-${version}`;
    await fill(name, version, example(version));
    const db = new History(name);
    await db.open();
    const before = example(version).rows;
    const now = Object.entries(example(history.verno).rows);
    // What an older version kept is put down to be made findable.
    const queued = version < 5 ? expect.arrayContaining([expect.objectContaining({ kind: 'order', from: '' })]) : [];
    // A table that came later begins empty, but for what is counted of the others.
    const later: Record<string, unknown> = { ...countedOf(before), searchQueue: queued };
    expect(await content(db)).toEqual(
      Object.fromEntries(now.map(([table, rows]) => [table, before[table] ? rows : (later[table] ?? [])])),
    );
    // And is found.
    await catchUp(db, () => true);
    expect((await search(db, { typed: '114-0000001' }, 10)).hits.map(({ kind }) => kind)).toContain('order');
    if (version === 4) expect((await search(db, { typed: 'kettle' }, 10)).total).toBeGreaterThan(0);
    await db.delete();
  });
  it('holds valid records', () => {
    for (const record of example(version).rows['orders'] ?? [])
      expect(z.safeParse(orderRecord, record).success).toBe(version <= history.verno);
    for (const record of example(version).rows['feedback'] ?? [])
      expect(z.parse(feedbackRecord, record)).toEqual(record);
    for (const record of example(version).rows['threads'] ?? []) expect(z.parse(threadRecord, record)).toEqual(record);
    for (const record of example(version).rows['snippets'] ?? []) expect(z.parse(snippet, record)).toEqual(record);
    for (const [table, schema] of Object.entries(reports))
      for (const record of example(version).rows[table] ?? []) expect(z.parse(schema, record)).toEqual(record);
  });
});
