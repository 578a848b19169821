import type { History } from './database';
import type { News } from './merge-into';
import { withheld } from './withheld';

/** What became of a record: how much of it was new, or `held` where it was erased or deleted by its age before and stays so. */
export type Outcome = News | 'held';

/**
 * Which rows of reports may come in: nothing of erased orders, and nothing of a time that was deleted by its age, which was counted once.
 * Asked inside the transaction of their write, which must hold `withheldTables(db)`.
 */
export async function admitted<Row extends { orderId?: string | undefined; day: string }>(
  db: History,
  rows: readonly Row[],
): Promise<{ rows: readonly Row[]; outcomes(news: readonly News[]): Outcome[] }> {
  const held = await withheld(
    db,
    rows.map(({ orderId }) => orderId),
  );
  const oldest = held.before('reports') ?? '';
  const may = rows.map(({ orderId, day }) => !held.erased(orderId) && day >= oldest);
  if (may.every(Boolean)) return { rows, outcomes: (news) => [...news] };
  return {
    rows: rows.filter((_, index) => may[index]),
    outcomes(news) {
      let next = 0;
      return may.map((each) => (each ? (news[next++] ?? 'all') : 'held'));
    },
  };
}
