import type { History } from '../../storage/database';
import { withheld } from '../../storage/withheld';

/** What of a file's report rows may come in: nothing of erased orders, and nothing that was deleted by its age, which was counted once. */
export async function admitReports<R extends { orderId?: string | undefined; day: string }>(
  db: History,
  records: readonly R[],
): Promise<R[]> {
  const held = await withheld(
    db,
    records.map(({ orderId }) => orderId),
  );
  const oldest = held.before('reports') ?? '';
  return records.filter(({ orderId, day }) => !held.erased(orderId) && day >= oldest);
}
