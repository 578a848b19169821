import type { History } from './database';
import type { News } from './merge-into';
import { withheld } from './withheld';

/**
 * What of a report's or a file's rows may come in: nothing of orders that were erased, and nothing that was deleted by its age, which was
 * counted once. It is called inside the transaction of their write, which must hold `withheldTables(db)`. @returns the same list where all may.
 */
export async function admitReports<R extends { orderId?: string | undefined; day: string }>(
  db: History,
  records: readonly R[],
): Promise<readonly R[]> {
  const held = await withheld(
    db,
    records.map(({ orderId }) => orderId),
  );
  const oldest = held.before('reports') ?? '';
  const admitted = records.filter(({ orderId, day }) => !held.erased(orderId) && day >= oldest);
  return admitted.length === records.length ? records : admitted;
}

/** How much of each record was new, those that were not admitted included: nothing of them was taken. */
export function newsOfAll<R>(records: readonly R[], admitted: readonly R[], news: readonly News[]): News[] {
  const of = new Map(admitted.map((record, index) => [record, news[index] ?? 'none']));
  return records.map((record) => of.get(record) ?? 'none');
}
