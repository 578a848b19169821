import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import { feedbackRecord } from '../domain/feedback/feedback-record';
import type { FeedbackOrder } from '../domain/feedback/feedback-view-of';
import { type Successes, successesOf } from '../domain/feedback/success';
import { day, type OrderId } from '../domain/ids';
import { marketplaceCode } from '../domain/marketplace-schema';
import type { Note } from '../domain/note';
import { channel } from '../domain/order';
import { z } from '../domain/zod';
import type { History } from './database';

/** A damaged record is set aside when its feedback is seen again; until then it must not stop the others. */
const valid = (record: FeedbackRecord | undefined): FeedbackRecord[] =>
  z.safeParse(feedbackRecord, record).success && record ? [record] : [];

/** The feedback on an order, if one was seen. */
export async function feedbackOn(db: History, orderId: OrderId): Promise<FeedbackRecord | undefined> {
  return valid(await db.feedback.get(orderId))[0];
}

/** Days of which feedback is looked up: both included, an absent end is open. */
export type Days = { from: string; to?: string | undefined };

/** Which of a number of records are wanted. What is left out comes off before any limit; none at all is the quickest. */
export type Wanted = ((record: FeedbackRecord) => boolean) | undefined;

/** One to three stars that still count, left on these days, as they are stored; to be read on, counted or cut short. */
export const lowOn = (db: History, { from, to }: Days) => {
  const key = db.feedback.where('lowSince');
  return to === undefined ? key.aboveOrEqual(from) : key.between(from, to, true, true);
};

const low = (db: History, days: Days, wanted: Wanted) => (wanted ? lowOn(db, days).filter(wanted) : lowOn(db, days));

/** One to three stars that still count, by the (later reading of the) day they were left, earliest first. */
export async function lowFeedback(
  db: History,
  days: Days,
  most = Number.POSITIVE_INFINITY,
  wanted?: Wanted,
): Promise<FeedbackRecord[]> {
  return (await low(db, days, wanted).limit(most).toArray()).flatMap(valid);
}

/** How many of them there are. */
export const countLowFeedback = (db: History, days: Days, wanted?: Wanted): Promise<number> =>
  low(db, days, wanted).count();

/** The person's notes on each of these orders, without those that were removed. */
export async function notesByOrder(db: History, orderIds: readonly OrderId[]): Promise<Map<string, Note[]>> {
  const byOrder = new Map<string, Note[]>();
  const notes = await db.notes.where('orderId').anyOf(orderIds).toArray();
  for (const note of notes) {
    if (note.removed) continue;
    byOrder.set(note.orderId, [...(byOrder.get(note.orderId) ?? []), note]);
  }
  return byOrder;
}

const facts = z.object({ channel, marketplace: marketplaceCode, purchasedOn: z.optional(day) });

/** What the pages of these orders said that matters for their feedback. */
export async function feedbackOrders(db: History, orderIds: readonly OrderId[]): Promise<Map<string, FeedbackOrder>> {
  const orders = await db.orders.bulkGet([...orderIds]);
  return new Map(
    orders.flatMap((order) => {
      const known = z.safeParse(facts, order?.details?.value);
      return order && known.success ? [[order.orderId, known.data] as const] : [];
    }),
  );
}

/** How often requests and asks helped, by all that was ever noted. */
export async function ownSuccess(db: History): Promise<Successes> {
  const notes = await db.notes.filter(({ kind }) => kind === 'requested' || kind === 'asked').toArray();
  const keys = [...new Set(notes.map(({ orderId }) => orderId))];
  const records = await db.feedback.bulkGet(keys);
  return successesOf(notes, new Map(keys.map((key, index) => [key as string, valid(records[index])[0]])));
}
