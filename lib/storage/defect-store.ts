import type { Day, OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { createDelta } from '../domain/month/counts';
import { type Defect, type DefectKind, defectCounts, defectKinds } from '../domain/month/defect';
import type { History } from './database';
import { applyCounts } from './month-store';
import { salesOf } from './of-orders';

/** What one source says of an order altogether, after its write: that it is a defect, or (by this source) none. */
export type DefectNoted = { orderId: OrderId; kind: DefectKind; counts: boolean };

/** Where an order was bought, and on which day in the store's own time zone. */
export type SalePlace = { orderId: OrderId; marketplace: MarketplaceCode; day: Day };

const same = (a: Defect, b: Defect): boolean =>
  a.marketplace === b.marketplace && a.day === b.day && a.kinds.join() === b.kinds.join();

/** Writes what became of each, and counts it. */
async function keep(db: History, changes: readonly { before?: Defect | undefined; after: Defect }[]): Promise<void> {
  const delta = createDelta();
  const put: Defect[] = [];
  const gone: OrderId[] = [];
  for (const { before, after } of changes) {
    if (before && same(before, after)) continue;
    if (before) delta.before(defectCounts(before));
    if (after.kinds.length === 0) {
      if (before) gone.push(after.orderId);
      continue;
    }
    delta.after(defectCounts(after));
    put.push(after);
  }
  if (put.length > 0) await db.defects.bulkPut(put);
  if (gone.length > 0) await db.defects.bulkDelete(gone);
  await applyCounts(db, delta);
}

/**
 * Says of orders whether they are defects by one source. Called inside the transaction of the write that says it, which must hold
 * `db.defects`, `db.sales` and `db.months`. An order of which nothing is said stays as it was.
 */
export async function noteDefects(db: History, noted: readonly DefectNoted[]): Promise<void> {
  if (noted.length === 0) return;
  const ids = [...new Set(noted.map(({ orderId }) => orderId))];
  const stored = new Map(
    (await db.defects.bulkGet(ids)).flatMap((each) => (each ? [[each.orderId, each] as const] : [])),
  );
  const kinds = new Map(ids.map((id) => [id, new Set(stored.get(id)?.kinds)]));
  for (const { orderId, kind, counts } of noted) {
    if (counts) kinds.get(orderId)?.add(kind);
    else kinds.get(orderId)?.delete(kind);
  }
  const news = ids.filter((id) => !stored.has(id) && kinds.get(id)?.size);
  const places = news.length > 0 ? await salesOf(db, news) : new Map<OrderId, SalePlace>();
  await keep(
    db,
    ids.map((orderId) => {
      const before = stored.get(orderId);
      const { marketplace, day } = before ?? places.get(orderId) ?? {};
      const now = kinds.get(orderId);
      const after: Defect = {
        orderId,
        kinds: defectKinds.filter((kind) => now?.has(kind)),
        ...(marketplace && { marketplace }),
        ...(day && { day }),
      };
      return { before, after };
    }),
  );
}

/**
 * Says where and when orders were bought, so that those which are defects count in that month. Called with the sales that are new
 * or moved, inside the transaction of their write, which must hold `db.defects` and `db.months`.
 */
export async function placeDefects(db: History, sales: readonly SalePlace[]): Promise<void> {
  if (sales.length === 0) return;
  const places = new Map(sales.map((sale) => [sale.orderId, sale]));
  // Few orders are defects: where that is fewer than were bought, their keys in one request cost less than a question for each sale.
  const some = (await db.defects.count()) <= places.size;
  const keys = some ? await db.defects.toCollection().primaryKeys() : [...places.keys()];
  const found = await db.defects.bulkGet(some ? keys.filter((key) => places.has(key)) : keys);
  await keep(
    db,
    found.flatMap((before) => {
      const place = before && places.get(before.orderId);
      return place ? [{ before, after: { ...before, marketplace: place.marketplace, day: place.day } }] : [];
    }),
  );
}
