import { dayIn } from '../domain/calendar';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { FeedbackLine } from '../domain/feedback/feedback-view';
import { feedbackLineOf, type LineContext } from '../domain/feedback/feedback-view-of';
import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { assessRemoval } from '../domain/text/assess-removal';
import type { Comment, Removal } from '../domain/text/removal';
import { calendars } from '../policies/calendars';
import { history } from '../storage/database';
import { feedbackOn, feedbackOrders, notesByOrder } from '../storage/feedback-queries';
import { feedbackBuyerDays, feedbackRequestDays } from '../storage/settings';

/** How long lines are made in one go, in milliseconds: other messages wait no longer than that. */
const SLICE = 20;

/** How many answers of the advisor are kept while the worker lives: popup, badge and page ask of the same comments. */
const MOST_KEPT = 5_000;
const kept = new Map<string, Removal>();

function assess(comment: Comment): Removal {
  const key = JSON.stringify([comment.rating, comment.fulfilment, comment.buyShippingOnTime, comment.text]);
  const known = kept.get(key);
  if (known) return known;
  const removal = assessRemoval(comment);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, removal);
  return removal;
}

const zones = [...new Set(Object.values(calendars).map(({ timeZone }) => timeZone))];

/** The day it is in the store where a day lasts longest: what is over there is over in every store. */
const earliestDay = (now: string): string =>
  zones
    .map((zone) => dayIn(now, zone))
    .sort()
    .at(0) ?? now.slice(0, 10);

/** The day it is where a marketplace is; where it is not known, the earliest that it is in any of them. */
export const todayIn = (now: string, marketplace: MarketplaceCode | undefined): string =>
  marketplace ? dayIn(now, calendars[marketplace].timeZone) : earliestDay(now);

async function contextNow(now: string): Promise<LineContext> {
  const [buyerDays, requestDays] = await Promise.all([feedbackBuyerDays.get(), feedbackRequestDays.get()]);
  const days = new Map<MarketplaceCode | undefined, string>();
  const today = (marketplace: MarketplaceCode | undefined): string => {
    const known = days.get(marketplace) ?? todayIn(now, marketplace);
    days.set(marketplace, known);
    return known;
  };
  return { now, today, buyerDays, requestDays, assess };
}

/** The lines of these records, in their order, with what is remembered of each order. Made in slices. */
export async function feedbackLines(
  records: readonly FeedbackRecord[],
  now = new Date().toISOString(),
): Promise<FeedbackLine[]> {
  const keys = records.map(({ orderId }) => orderId);
  const [notes, orders, context] = await Promise.all([
    notesByOrder(history, keys),
    feedbackOrders(history, keys),
    contextNow(now),
  ]);
  const lines: FeedbackLine[] = [];
  let began = performance.now();
  for (const record of records) {
    const { orderId } = record;
    lines.push(feedbackLineOf({ record, order: orders.get(orderId), notes: notes.get(orderId) ?? [] }, context));
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return lines;
}

/** On which ground the feedback of an order could be removed, in one word; empty where on none, or none was seen. */
export async function categoryOf(orderId: OrderId): Promise<string> {
  const record = await feedbackOn(history, orderId);
  const [line] = record ? await feedbackLines([record]) : [];
  return line?.removal?.category ?? '';
}
