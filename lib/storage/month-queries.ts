import { marketplaceCodes } from '../domain/marketplace';
import { type MonthCounts, monthCounts } from '../domain/month/counts';
import { type Coverage, coverage } from '../domain/report/coverage';
import { type HealthMetric, healthMetric } from '../domain/report/performance';
import { z } from '../domain/zod';
import type { History } from './database';

/** What is kept of months: their counts, what reports cover, how many defects have no month yet, and Amazon's own order defect rate. */
export type MonthsKept = {
  months: MonthCounts[];
  coverage: Coverage[];
  /** Orders that are defects and of which no orders report says when they were bought. */
  unplaced: number;
  health: HealthMetric[];
};

/** A damaged record must not stop the others. */
const valid = <T>(schema: z.core.$ZodType<T>, records: readonly unknown[]): T[] =>
  records.flatMap((record) => z.safeParse(schema, record).data ?? []);

const defectRates = marketplaceCodes.map((code) => [code, 'order-defect-rate']);

/** What is kept of the months from one to another (`YYYY-MM`), both included. Costs what the months cost, however many records are behind them. */
export async function keptMonths(db: History, from: string, to: string): Promise<MonthsKept> {
  return db.transaction('r', [db.months, db.coverage, db.defects, db.health], async () => {
    const [months, spans, defects, placed, health] = await Promise.all([
      db.months.where('month').between(from, to, true, true).toArray(),
      db.coverage.toArray(),
      db.defects.count(),
      db.defects.orderBy('[marketplace+day]').count(),
      db.health.where('[marketplace+metric]').anyOf(defectRates).toArray(),
    ]);
    return {
      months: valid(monthCounts, months),
      coverage: valid(coverage, spans),
      unplaced: defects - placed,
      health: valid(healthMetric, health),
    };
  });
}
