import type { createDelta, MonthCounts } from '../domain/month/counts';
import type { History } from './database';

/**
 * Adds what a write changes to the counts of its months. It is called inside the transaction of that write, which must hold
 * `db.months`: records and what is counted of them change together or not at all.
 */
export async function applyCounts(db: History, delta: ReturnType<typeof createDelta>): Promise<void> {
  const changes = delta.changes();
  if (changes.size === 0) return;
  const ids = [...changes.keys()];
  const stored = await db.months.bulkGet(ids);
  const next = ids.flatMap((id, index): MonthCounts[] => {
    const change = changes.get(id);
    if (!change) return [];
    const counts = { ...stored[index]?.counts };
    for (const [name, by] of change.counts) {
      const value = (counts[name] ?? 0) + by;
      if (value === 0) delete counts[name];
      else counts[name] = value;
    }
    return [{ id, marketplace: change.marketplace ?? '-', month: change.month, counts }];
  });
  // A month of which nothing counts any more is as if nothing ever had.
  const [left, gone] = [true, false].map((is) => next.filter(({ counts }) => Object.keys(counts).length > 0 === is));
  await db.months.bulkPut(left ?? []);
  await db.months.bulkDelete((gone ?? []).map(({ id }) => id));
}
