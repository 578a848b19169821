import type { OrderId } from '../domain/ids';
import type { Note } from '../domain/note';
import type { History } from './database';
import { noteDefects } from './defect-store';

/** A claim that the person noted makes the order a defect, also once it is closed: that there was one counts. */
const saysClaim = ({ kind, removed }: Note): boolean => kind === 'claim-opened' && !removed;

/** Says of the orders of notes that were just written whether a claim is noted, in that write's transaction, which must hold `db.defects`, `db.sales` and `db.months`. */
export async function countClaims(db: History, written: readonly Note[]): Promise<void> {
  const ids = [...new Set(written.flatMap(({ kind, orderId }) => (kind === 'claim-opened' ? orderId : [])))];
  if (ids.length === 0) return;
  const notes = await db.notes.where('orderId').anyOf(ids).toArray();
  const claimed = new Set(notes.filter(saysClaim).map(({ orderId }) => orderId));
  await noteDefects(
    db,
    ids.map((orderId: OrderId) => ({ orderId, kind: 'claim-noted', counts: claimed.has(orderId) })),
  );
}

/** What a transaction that writes notes must hold. */
export const noteTables = (db: History) => [db.notes, db.defects, db.sales, db.months];
