import type { EntityTable } from 'dexie';
import type { z } from '../domain/zod';
import { countOrders, type Means } from './count-orders';
import type { History } from './database';
import { type OfOrder, orderIdsOf, recordsOf } from './of-orders';

/** Takes records of orders away, and what is counted of them, in one transaction. */
export function removeCounted<Kept extends OfOrder>(
  db: History,
  table: EntityTable<Kept, 'id'> & { bulkDelete(ids: string[]): PromiseLike<void> },
  schema: z.core.$ZodType<Kept, unknown>,
  means: Means<Kept>,
  records: readonly Kept[],
): Promise<void> {
  return db.transaction('rw', [table, db.sales, db.months, db.defects], async () => {
    const before = await recordsOf(table, orderIdsOf(records), schema);
    const gone = new Set(records.map(({ id }) => id));
    const after = before.filter(({ id }) => !gone.has(id));
    await table.bulkDelete([...gone]);
    await countOrders(db, before, after, means);
  });
}
