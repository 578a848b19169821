import { plusDays } from '../domain/calendar';
import { factsFor } from '../domain/facts-for';
import type { OrderId } from '../domain/ids';
import type { OrderDetails } from '../domain/order';
import type { OrderCard } from '../domain/order-card';
import { feedbackWindows } from '../policies/feedback-windows';
import { history } from '../storage/database';
import { feedbackOn } from '../storage/feedback-queries';
import { feedbackLines, todayIn } from './feedback-lines';

/** Until when the buyer may leave feedback, by the shortest window that is published for the store; nothing where none is. */
function leavingOf({ marketplace, purchasedOn, status }: OrderDetails, now: string): OrderCard['leaving'] {
  if (!purchasedOn || status === 'cancelled') return undefined;
  const today = todayIn(now, marketplace);
  const facts = factsFor(feedbackWindows, marketplace, today).filter(({ value }) => value.window === 'leaving');
  const [fact] = facts.sort((a, b) => a.value.days - b.value.days);
  if (!fact) return undefined;
  const { days } = fact.value;
  const until = plusDays(purchasedOn, days);
  return { until, over: today > until, days, sure: fact.sure, source: fact.source };
}

/** What the card of an order says of its feedback. */
export async function cardFeedback(
  orderId: OrderId,
  details: OrderDetails | undefined,
): Promise<Pick<OrderCard, 'feedback' | 'leaving'>> {
  const now = new Date().toISOString();
  const record = await feedbackOn(history, orderId);
  const [line] = record ? await feedbackLines([record], now) : [];
  if (record && line) return { feedback: { ...line, comment: record.shown.value.comment } };
  const leaving = details && leavingOf(details, now);
  return leaving ? { leaving } : {};
}
