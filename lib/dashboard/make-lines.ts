import { dayIn } from '../domain/calendar';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import { feedbackLineOf } from '../domain/feedback/feedback-view-of';
import type { MarketplaceCode } from '../domain/marketplace';
import { assessRemoval } from '../domain/text/assess-removal';
import { calendars } from '../policies/calendars';
import type { History } from '../storage/database';
import { feedbackOrders, notesByOrder } from '../storage/feedback-queries';
import type { DeskSetup, ListedLine } from './feedback-messages';

/** All that is said of each of these records, in their order. */
export async function makeLines(
  db: History,
  records: readonly FeedbackRecord[],
  { buyerDays, requestDays }: DeskSetup,
  now: string,
): Promise<ListedLine[]> {
  const keys = records.map(({ orderId }) => orderId);
  const [notes, orders] = await Promise.all([notesByOrder(db, keys), feedbackOrders(db, keys)]);
  const today = (marketplace: MarketplaceCode | undefined): string =>
    marketplace ? dayIn(now, calendars[marketplace].timeZone) : now.slice(0, 10);
  return records.map((record) => {
    const { orderId, shown } = record;
    const remembered = { record, order: orders.get(orderId), notes: notes.get(orderId) ?? [] };
    const line = feedbackLineOf(remembered, { now, today, buyerDays, requestDays, assess: assessRemoval });
    return { ...line, comment: shown.value.comment };
  });
}
