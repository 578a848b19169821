import { laterSeen, saysTheSame } from '../domain/report/later-seen';
import { type HealthMetric, healthMetric, mergeHealth } from '../domain/report/performance';
import type { History } from './database';
import { mergeInto, type News } from './merge-into';

/** Whether nothing but the moment and the place of the saying is another. */
const same = (a: HealthMetric, b: HealthMetric): boolean =>
  saysTheSame({ ...a, source: 'report' }, { ...b, source: 'report' });

const KIND = { schema: healthMetric, key: ({ id }: HealthMetric) => id, merge: mergeHealth, same };

/**
 * Merges metrics of account health into the history, in one transaction. The only way they are written.
 * @returns how much of each metric was new; of two with the same ID the later one counts, and stands for both.
 */
export async function recordHealth(db: History, metrics: readonly HealthMetric[]): Promise<News[]> {
  const incoming = new Map<string, HealthMetric>();
  for (const metric of metrics) {
    const before = incoming.get(metric.id);
    incoming.set(metric.id, before ? laterSeen(before, metric) : metric);
  }
  const { news } = await db.transaction('rw', db.health, db.damaged, () =>
    mergeInto(db, db.health, KIND, [...incoming.values()]),
  );
  const of = new Map([...incoming.keys()].map((id, index) => [id, news[index] ?? 'all']));
  return metrics.map(({ id }) => of.get(id) ?? 'all');
}
