import { type HealthMetric, healthMetric } from '../../domain/report/performance';
import { recordHealth } from '../../storage/performance-store';
import { defineTable } from './define-table';
import { mergedOf } from './merged-of';

/** What Amazon said of the account's health. It is about no order. */
export const health = defineTable<HealthMetric>({
  name: 'health',
  schema: healthMetric,
  keyOf: ({ id }) => id,
  tells: true,
  merge: async (db, records) => mergedOf(await recordHealth(db, records)),
  remove: (db, records) => db.health.bulkDelete(records.map(({ id }) => id)),
});
