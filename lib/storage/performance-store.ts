import { type HealthMetric, healthMetric, mergeHealth } from '../domain/report/performance';
import { canonical } from '../domain/seen';
import { z } from '../domain/zod';
import type { DamagedRecord, History } from './database';

/** What became of metrics that were recorded. */
export type Recorded = { taken: number; changed: number; known: number };

/**
 * Merges metrics of account health into the history, in one transaction. The only way they are written. One that would not change is
 * not put; a stored one that is damaged is set aside and a new one begun.
 */
export async function recordHealth(db: History, metrics: readonly HealthMetric[]): Promise<Recorded> {
  const incoming = new Map<string, HealthMetric>();
  for (const metric of metrics) {
    const before = incoming.get(metric.id);
    incoming.set(metric.id, before ? mergeHealth(before, metric) : metric);
  }
  return db.transaction('rw', db.health, db.damaged, async () => {
    const fresh = [...incoming.values()];
    const stored = await db.health.bulkGet(fresh.map(({ id }) => id));
    const result = { taken: 0, changed: 0, known: metrics.length - fresh.length };
    const damaged: DamagedRecord[] = [];
    const puts: HealthMetric[] = [];
    fresh.forEach((metric, index) => {
      const found = stored[index];
      const checked = found && z.safeParse(healthMetric, found);
      if (checked && !checked.success) damaged.push({ table: 'health', key: metric.id, record: found });
      const next = checked?.success ? mergeHealth(checked.data, metric) : metric;
      const same = checked?.success && canonical(checked.data) === canonical(next);
      if (!checked?.success) result.taken++;
      else if (same || saysTheSame(checked.data, next)) result.known++;
      else result.changed++;
      if (!same) puts.push(next);
    });
    if (damaged.length > 0) await db.damaged.bulkAdd(damaged);
    if (puts.length > 0) await db.health.bulkPut(puts);
    return result;
  });
}

/** Whether nothing but the moment and the place of the saying is another. */
const saysTheSame = (a: HealthMetric, b: HealthMetric): boolean =>
  canonical({ ...a, seenAt: '', source: '' }) === canonical({ ...b, seenAt: '', source: '' });
