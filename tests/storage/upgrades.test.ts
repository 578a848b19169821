import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { feedbackRecord } from '../../lib/domain/feedback/feedback-record';
import { threadRecord } from '../../lib/domain/message/thread';
import { orderRecord } from '../../lib/domain/order';
import { snippet } from '../../lib/domain/snippet/snippet';
import { z } from '../../lib/domain/zod';
import { History, history } from '../../lib/storage/database';

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

/** What is counted of records, by the tables from which each of its rows comes. */
const counted: Record<string, readonly string[]> = { months: ['feedback', 'threads'], defects: ['feedback'] };

/** Of a version that held all of them the counts are those of today's example; of one that held none there are none. */
const countedOf = (table: string, before: Example['rows']): object[] => {
  const held = counted[table]?.filter((from) => before[from]) ?? [];
  if (held.length === 0) return [];
  const rows = example(history.verno).rows[table] ?? [];
  if (held.length === counted[table]?.length) return rows;
  // Version 3 had feedback and no conversations yet.
  return rows.map((row) => {
    const { counts, ...rest } = row as { counts: Record<string, number> };
    return {
      ...rest,
      counts: Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith('replies'))),
    };
  });
};

describe.each(Array.from({ length: history.verno }, (_, index) => index + 1))('a database of version %i', (version) => {
  it('opens in this version with all that was in it', async () => {
    const name = `upgrade-${version}`;
    await fill(name, version, example(version));
    const db = new History(name);
    await db.open();
    const before = example(version).rows;
    const now = Object.entries(example(history.verno).rows);
    // A table that came later begins empty, but for what is counted of the others.
    expect(await content(db)).toEqual(
      Object.fromEntries(
        now.map(([table, rows]) => [table, before[table] ? rows : table in counted ? countedOf(table, before) : []]),
      ),
    );
    await db.delete();
  });
  it('holds valid records', () => {
    for (const record of example(version).rows['orders'] ?? [])
      expect(z.safeParse(orderRecord, record).success).toBe(version <= history.verno);
    for (const record of example(version).rows['feedback'] ?? [])
      expect(z.parse(feedbackRecord, record)).toEqual(record);
    for (const record of example(version).rows['threads'] ?? []) expect(z.parse(threadRecord, record)).toEqual(record);
    for (const record of example(version).rows['snippets'] ?? []) expect(z.parse(snippet, record)).toEqual(record);
  });
});
