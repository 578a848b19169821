import { firstDayKept, type Retention, type RetentionKind, retentionKinds } from '../domain/backup/retention';
import type { Day } from '../domain/ids';
import type { History } from '../storage/database';
import { forgetNow } from '../storage/search-keep';
import { agedTables } from './tables/aged';
import type { BackupTable } from './tables/define-table';

/** So many records go in one transaction. */
const CHUNK = 1_000;

const tablesOf = (kind: RetentionKind): BackupTable[] => agedTables.filter(({ aged }) => aged?.kind === kind);

/** How many records of a kind are of a day before one. */
export async function countOld(db: History, kind: RetentionKind, before: Day): Promise<number> {
  const older = tablesOf(kind).flatMap(({ aged }) => aged?.older(db, before) ?? []);
  const counts = await Promise.all(older.map((each) => each.count()));
  return counts.reduce((sum, each) => sum + each, 0);
}

/** Deletes a chunk of what is older. @returns whether there was any. */
async function dropSome(db: History, { name, aged }: BackupTable, kind: RetentionKind, before: Day): Promise<boolean> {
  if (!aged) return false;
  return db.transaction('rw', db.tables, async () => {
    for (const older of aged.older(db, before)) {
      const records = await older.limit(CHUNK).toArray();
      if (records.length === 0) continue;
      await aged.drop(db, records);
      await forgetNow(db, name, records);
      // What was deleted was counted once, and its counts stay: it is not taken in, and counted, again.
      const floor = await db.floors.get(kind);
      if (!floor || floor.before < before) await db.floors.put({ kind, before });
      return true;
    }
    return false;
  });
}

/**
 * Deletes what is older than it is to be kept, some records a transaction. What is counted of months stays, as the history that it is.
 * @param goOn asked after each transaction whether there is time for another one; what is left goes the next time.
 */
export async function forgetOld(
  db: History,
  retention: Retention,
  now: string,
  goOn: () => boolean = () => true,
): Promise<void> {
  for (const kind of retentionKinds) {
    const days = retention[kind];
    if (days === undefined) continue;
    const before = firstDayKept(now, days);
    for (const table of tablesOf(kind))
      while (await dropSome(db, table, kind, before)) {
        if (!goOn()) return;
      }
  }
}
