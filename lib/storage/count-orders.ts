import type { OrderId } from '../domain/ids';
import { type Contribution, createDelta } from '../domain/month/counts';
import type { DefectKind } from '../domain/month/defect';
import type { History } from './database';
import { type DefectNoted, noteDefects } from './defect-store';
import { applyCounts } from './month-store';
import { byOrder, type OfOrder } from './of-orders';

/** What the records of one order come to. */
export type Means<Kept> = {
  counts(records: readonly Kept[]): Contribution[];
  /** By which of its records the order is a defect. */
  defects: Readonly<Partial<Record<DefectKind, (record: Kept) => boolean>>>;
};

/**
 * Counts what changes where records of whole orders change: all that was kept of them before, and all that is kept after. Called inside
 * the transaction of the write, which must hold `db.months`, `db.defects` and `db.sales`.
 */
export async function countOrders<Kept extends OfOrder>(
  db: History,
  before: readonly Kept[],
  after: readonly Kept[],
  { counts, defects }: Means<Kept>,
): Promise<void> {
  const delta = createDelta();
  for (const records of byOrder(before)) delta.before(counts(records));
  for (const records of byOrder(after)) delta.after(counts(records));
  const noted: DefectNoted[] = [];
  for (const [kind, is] of Object.entries(defects) as [DefectKind, (record: Kept) => boolean][]) {
    const [was, now] = [before, after].map(
      (records) => new Set(records.flatMap((record) => (record.orderId && is(record) ? record.orderId : []))),
    ) as [Set<OrderId>, Set<OrderId>];
    for (const orderId of now) if (!was.has(orderId)) noted.push({ orderId, kind, counts: true });
    for (const orderId of was) if (!now.has(orderId)) noted.push({ orderId, kind, counts: false });
  }
  await applyCounts(db, delta);
  await noteDefects(db, noted);
}

/** The records of orders after a write: those that were there, with those that were written in their place. */
export function withWritten<Kept extends OfOrder>(before: readonly Kept[], written: readonly Kept[]): Kept[] {
  const kept = new Map(before.map((record) => [record.id, record]));
  for (const record of written) kept.set(record.id, record);
  return [...kept.values()];
}
