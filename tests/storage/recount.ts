import type { Contribution } from '../../lib/domain/month/counts';
import { defectCounts } from '../../lib/domain/month/defect';
import { paymentCounts } from '../../lib/domain/month/payment-counts';
import { returnCounts } from '../../lib/domain/month/return-counts';
import { saleCounts } from '../../lib/domain/month/sale-counts';
import type { History } from '../../lib/storage/database';
import { byOrder } from '../../lib/storage/of-orders';

/** Counts of every month by going through all records that are kept, as `US/2026-09 orders`: what the kept counts must come to. */
export async function recount(db: History): Promise<Record<string, number>> {
  const counts: Contribution[] = (await db.sales.toArray()).flatMap(saleCounts);
  for (const records of byOrder(await db.returns.toArray())) counts.push(...returnCounts(records));
  for (const records of byOrder(await db.payments.toArray())) counts.push(...paymentCounts(records));
  counts.push(...(await db.defects.toArray()).flatMap(defectCounts));
  const sums: Record<string, number> = {};
  for (const { marketplace = '-', month, name, by } of counts) {
    const key = `${marketplace}/${month} ${name}`;
    sums[key] = (sums[key] ?? 0) + by;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

/** The counts that are kept, in the same form. */
export async function keptCounts(db: History): Promise<Record<string, number>> {
  const months = await db.months.toArray();
  return Object.fromEntries(
    months.flatMap(({ id, counts }) => Object.entries(counts).map(([name, value]) => [`${id} ${name}`, value])),
  );
}
