import type { ErasureScope } from '../domain/backup/erasure';
import type { OrderId } from '../domain/ids';
import { defectKinds } from '../domain/month/defect';
import { canonical } from '../domain/seen';
import type { History } from '../storage/database';
import { noteDefects } from '../storage/defect-store';
import { markErased } from '../storage/erasure-store';
import { forgetNow } from '../storage/search-keep';
import { withheld } from '../storage/withheld';
import { type Course, goOn } from './course';
import { recordsOf } from './each-record';
import type { MergeSetup } from './setup';
import { backupTables } from './tables/all';
import type { BackupTable } from './tables/define-table';

/** Records of one table. */
export type Found = { table: BackupTable; records: object[] };

/** What was erased, for as long as it can be taken back. */
export type Erased = { orderId: OrderId; scope: ErasureScope; before: Found[]; after: Found[] };

/** All there is of an order, table by table; only those in which there is something. */
export async function foundOf(db: History, orderId: OrderId): Promise<Found[]> {
  const found = await Promise.all(
    backupTables.map(async (table) => ({ table, records: (await table.ofOrder?.(db, orderId)) ?? [] })),
  );
  return found.filter(({ records }) => records.length > 0);
}

/** Says that an order is no defect by anything any more: there is nothing left that would say so. */
const forgetDefect = (db: History, orderId: OrderId): Promise<void> =>
  noteDefects(
    db,
    defectKinds.map((kind) => ({ orderId, kind, counts: false })),
  );

/** What is put back has the words that it had. */
const KEEP_WORDS: MergeSetup = { wordsSince: '' };

/** Takes away what there is of an order, and what is counted of it. @returns what was there, and what is left of it. */
async function takeAway(db: History, orderId: OrderId, scope: ErasureScope, now: string) {
  const before = await foundOf(db, orderId);
  const after: Found[] = [];
  for (const { table, records } of before) {
    if (scope === 'words' && !table.bare) continue;
    await table.remove(db, records);
    if (scope === 'all') {
      await forgetNow(db, table.name, records);
      continue;
    }
    const bare = records.flatMap((record) => table.bare?.(record, now) ?? []);
    await table.merge(db, bare, KEEP_WORDS);
    await forgetNow(db, table.name, records);
    after.push({ table, records: bare });
  }
  if (scope === 'all') await forgetDefect(db, orderId);
  return { before, after };
}

/**
 * Erases an order: all there is of it and what is counted of that, or only what people wrote. It leaves a mark, so that no file and no
 * page brings it back by itself. All of it or nothing is done. @param now the moment of it.
 */
export function eraseOrder(db: History, orderId: OrderId, scope: ErasureScope, now: string): Promise<Erased> {
  return db.transaction('rw', db.tables, async () => {
    const taken = await takeAway(db, orderId, scope, now);
    await markErased(db, scope, orderId, now);
    return { orderId, scope, ...taken };
  });
}

/** Takes an erasure back. What was seen of the order since is merged with it. @param now the moment of it. */
export function unerase(db: History, { orderId, scope, before, after }: Erased, now: string): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    await markErased(db, scope, orderId, now, true);
    const left = new Map(after.map(({ table, records }) => [table, new Set(records.map((each) => canonical(each)))]));
    for (const { table, records } of before) {
      if (scope === 'words' && !table.bare) continue;
      // What stands there as the erasure left it makes room for what was there before.
      const here = (await table.ofOrder?.(db, orderId)) ?? [];
      await table.remove(
        db,
        here.filter((each) => left.get(table)?.has(canonical(each))),
      );
      await table.merge(db, records, KEEP_WORDS);
    }
  });
}

/** Lets files bring an order back again. */
export async function liftErasure(db: History, orderId: OrderId, now: string): Promise<void> {
  await db.transaction('rw', db.erasures, async () => {
    for (const scope of ['all', 'words'] as const) await markErased(db, scope, orderId, now, true);
  });
}

/** The order that a record is about, where its table is of orders. */
const orderOf = (record: object): OrderId | undefined => (record as { orderId?: OrderId }).orderId;

/** Erases here what marks of another machine say is erased: both then have the same. */
export async function forgetErased(db: History, course: Course): Promise<void> {
  for (const { name, ofOrder } of backupTables) {
    if (!ofOrder || name === 'damaged') continue;
    for await (const records of recordsOf(db, name)) {
      goOn(course, 0, 1);
      const ids = [...new Set(records.flatMap((record) => orderOf(record) ?? []))];
      const held = await db.transaction('r', db.erasures, db.floors, () => withheld(db, ids));
      for (const id of ids) {
        const scope = held.erased(id) ? 'all' : held.wordless(id) ? 'words' : undefined;
        // Whichever machine does it, the same is left: no moment of this one goes into it.
        if (scope) await db.transaction('rw', db.tables, () => takeAway(db, id, scope, ''));
      }
    }
  }
}
