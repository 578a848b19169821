import type { Table } from 'dexie';
import { canonical } from '../../domain/seen';
import { z } from '../../domain/zod';
import type { History } from '../../storage/database';

/** Merges records into a table of which nothing is counted. A stored one that is damaged is set aside. */
export async function mergeRecords<R extends object>(
  db: History,
  table: Table<R, string>,
  records: readonly R[],
  how: { schema: z.core.$ZodType<R>; keyOf(record: R): string; merge(a: R, b: R): R },
): Promise<void> {
  await db.transaction('rw', table, db.damaged, async () => {
    const keys = [...new Set(records.map(how.keyOf))];
    const stored = new Map((await table.bulkGet(keys)).map((found, index) => [keys[index] ?? '', found]));
    const next = new Map<string, R>();
    for (const record of records) {
      const key = how.keyOf(record);
      const before = next.get(key) ?? z.safeParse(how.schema, stored.get(key)).data;
      next.set(key, before ? how.merge(before, record) : record);
    }
    for (const [key, found] of stored)
      if (found && !z.safeParse(how.schema, found).success)
        await db.damaged.add({ table: table.name, key, record: found });
    await table.bulkPut(
      [...next].filter(([key, each]) => canonical(stored.get(key)) !== canonical(each)).map(([, each]) => each),
    );
  });
}
