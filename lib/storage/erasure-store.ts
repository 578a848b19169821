import { type Erasure, type ErasureScope, erasureId, laterErasure, nextErasure } from '../domain/backup/erasure';
import type { OrderId } from '../domain/ids';
import type { History } from './database';

/** Marks an order as erased, or lifts its mark. @param now the moment of it. */
export async function markErased(
  db: History,
  scope: ErasureScope,
  orderId: OrderId,
  now: string,
  lifted = false,
): Promise<void> {
  await db.transaction('rw', db.erasures, async () => {
    const id = erasureId(scope, orderId);
    const before = await db.erasures.get(id);
    if (lifted && !before) return;
    await db.erasures.put(nextErasure(id, before, now, lifted));
  });
}

/** Whether an order is marked, and how. */
export async function markOf(db: History, orderId: OrderId): Promise<ErasureScope | undefined> {
  for (const scope of ['all', 'words'] as const) {
    const mark = await db.erasures.get(erasureId(scope, orderId));
    if (mark && !mark.lifted) return scope;
  }
  return undefined;
}

/** Merges the marks of another machine, or of a file: the later of each. */
export async function mergeErasures(db: History, marks: readonly Erasure[]): Promise<void> {
  await db.transaction('rw', db.erasures, async () => {
    const stored = await db.erasures.bulkGet(marks.map(({ id }) => id));
    const latest = new Map(stored.flatMap((each) => (each ? [[each.id, each] as const] : [])));
    for (const mark of marks) {
      const known = latest.get(mark.id);
      latest.set(mark.id, known ? laterErasure(known, mark) : mark);
    }
    await db.erasures.bulkPut([...latest.values()]);
  });
}
