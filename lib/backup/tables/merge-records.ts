import { canonical } from '../../domain/seen';
import { z } from '../../domain/zod';
import type { DamagedRecord, History } from '../../storage/database';

/** Merges records into a table of which nothing is counted. A stored one that is damaged is set aside. */
export async function mergeRecords<R extends object>(
  db: History,
  name: string,
  records: readonly R[],
  how: { schema: z.core.$ZodType<R>; keyOf(record: R): string; merge(a: R, b: R): R },
): Promise<void> {
  const table = db.table<R, string>(name);
  await db.transaction('rw', table, db.damaged, async () => {
    const keys = [...new Set(records.map(how.keyOf))];
    const found = await table.bulkGet(keys);
    const damaged: DamagedRecord[] = [];
    const stored = new Map<string, R>();
    found.forEach((record, index) => {
      const [key, checked] = [keys[index] ?? '', z.safeParse(how.schema, record)];
      if (checked.success) stored.set(key, checked.data);
      else if (record) damaged.push({ table: name, key, record });
    });
    const next = new Map(stored);
    for (const record of records) {
      const before = next.get(how.keyOf(record));
      next.set(how.keyOf(record), before ? how.merge(before, record) : record);
    }
    const changed = [...next].filter(([key, record]) => {
      const before = stored.get(key);
      return !before || canonical(before) !== canonical(record);
    });
    await db.damaged.bulkAdd(damaged);
    await table.bulkPut(changed.map(([, record]) => record));
  });
}
