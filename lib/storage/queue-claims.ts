import { Dexie } from 'dexie';
import type { Day, OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { marketplaceCode } from '../domain/marketplace-schema';
import { claimOpenSince, type Note } from '../domain/note';
import type { KnownClaim } from '../domain/queue/claim-row';
import type { LeftOut } from '../domain/queue/queue-answer';
import type { ReturnRecord } from '../domain/report/return';
import { storeOfOrder } from '../domain/store-of-order';
import { z } from '../domain/zod';
import type { History } from './database';
import { notesByOrder } from './feedback-queries';
import { bothLeftOut, countBehind, readOn } from './read-on';

const storeIn = (value: unknown): MarketplaceCode | undefined => z.safeParse(marketplaceCode, value).data;

/** The store of each order, by whatever page or report named one. */
async function storesOf(db: History, orderIds: readonly OrderId[]): Promise<Map<OrderId, MarketplaceCode>> {
  const keys = [...orderIds];
  const [orders, sales, feedback, threads] = await Promise.all([
    db.orders.bulkGet(keys),
    db.sales.bulkGet(keys),
    db.feedback.bulkGet(keys),
    db.threads.bulkGet(keys.map((key) => `order:${key}`)),
  ]);
  return new Map(
    keys.flatMap((key, at) => {
      const said = [sales[at]?.marketplace, feedback[at]?.marketplace?.value, threads[at]?.marketplace?.value];
      const store = [storeOfOrder(orders[at]), ...said].flatMap((each) => storeIn(each) ?? [])[0];
      return store ? [[key, store] as const] : [];
    }),
  );
}

/** Claims of these orders that are open by the person's own notes. */
async function openNoted(db: History, orderIds: readonly OrderId[]): Promise<KnownClaim[]> {
  const notes = await notesByOrder(db, orderIds);
  return orderIds.flatMap((orderId) => {
    const notedAt = claimOpenSince(notes.get(orderId) ?? []);
    return notedAt ? [{ orderId, notedAt }] : [];
  });
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

const noted = (db: History) =>
  db.notes.where('[kind+at]').between(['claim-opened', Dexie.minKey], ['claim-opened', Dexie.maxKey]);

/** Returns with a claim since a day. */
const reported = (db: History, since: Day) => db.returns.where('claimDay').aboveOrEqual(since);

/** What a report says of claims that the person has noted nothing about. */
async function reportedOf(db: History, returns: readonly ReturnRecord[]): Promise<KnownClaim[]> {
  const notes = await notesByOrder(db, once(returns.map(({ orderId }) => orderId)));
  const isNoted = (each: Note): boolean => each.kind === 'claim-opened' || each.kind === 'claim-closed';
  return returns
    .filter(({ orderId }) => !notes.get(orderId)?.some(isNoted))
    .map(({ orderId, day, marketplace }) => ({ orderId, reported: day, marketplace: storeIn(marketplace) }));
}

/**
 * A-to-z claims that are open as far as is known, the latest first: those that the person noted as opened and not as closed, and those of
 * a returns report of which nothing is noted, since a day. @param most how many of each.
 */
export async function openClaims(
  db: History,
  since: Day,
  most: number,
): Promise<{ claims: KnownClaim[]; older: LeftOut }> {
  const own = await readOn(
    () => noted(db).reverse(),
    (chunk: Note[]) => openNoted(db, once(chunk.filter(({ removed }) => !removed).map(({ orderId }) => orderId))),
    most,
  );
  const report = await readOn(
    () => reported(db, since).reverse(),
    (chunk: ReturnRecord[]) => reportedOf(db, chunk),
    most,
  );
  const byOrder = new Map<OrderId, KnownClaim>();
  for (const claim of [...own.rows, ...report.rows]) if (!byOrder.has(claim.orderId)) byOrder.set(claim.orderId, claim);
  const stores = await storesOf(db, [...byOrder.keys()]);
  const claims = [...byOrder.values()].map((claim) => ({
    ...claim,
    marketplace: claim.marketplace ?? stores.get(claim.orderId),
  }));
  const [olderNotes, olderReports] = await Promise.all([
    countBehind(() => noted(db), own),
    countBehind(() => reported(db, since), report),
  ]);
  return { claims, older: bothLeftOut(olderNotes, olderReports) };
}
