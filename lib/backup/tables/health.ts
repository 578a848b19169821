import { type HealthMetric, healthMetric } from '../../domain/report/performance';
import { recordHealth } from '../../storage/performance-store';
import { defineTable } from './define-table';

/** What Amazon said of the account's health. It is about no order. */
export const health = defineTable<HealthMetric>({
  name: 'health',
  schema: healthMetric,
  keyOf: ({ id }) => id,
  merge: async (db, records) => void (await recordHealth(db, records)),
  remove: (db, records) => db.health.bulkDelete(records.map(({ id }) => id)),
});
