import { plusDays } from '../domain/calendar';
import type { FeedbackRow } from '../domain/feedback/feedback-row';
import type { Day, Instant } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import { feedbackDay, type SampleOrder } from './plan';

/** A look at the list of feedback: the rows that it showed, of one store, and when. */
export type FeedbackLook = { at: Instant; marketplace: MarketplaceCode; rows: FeedbackRow[] };

/** Every how many days the shop looked. */
const EVERY = 14;

function rowOf({ orderId, story, number }: SampleOrder, left: Day): FeedbackRow {
  const { rating = 5, comments = [] } = story;
  return { orderId, rating, left: { day: left }, comment: comments[number % Math.max(1, comments.length)] ?? '' };
}

/** The first look at or after a day; nothing where that has not come yet. */
function lookAfter(left: Day, today: Day): Day | undefined {
  const since = Math.round((Date.parse(today) - Date.parse(left)) / 86_400_000);
  const look = plusDays(left, since % EVERY);
  return look <= today ? look : undefined;
}

/** The moment of a look on a day: in the morning, and now at the latest. */
const momentOf = (day: Day, now: Instant): Instant => {
  const at = `${day}T08:00:00.000Z`;
  return at < now ? at : now;
};

/** Feedback as the shop saw it, look by look and store by store, earliest first. */
export function feedbackLooks(orders: readonly SampleOrder[], now: Instant): FeedbackLook[] {
  const today = now.slice(0, 10);
  const looks = new Map<string, FeedbackLook>();
  for (const order of orders) {
    const left = feedbackDay(order, today);
    const seen = left && lookAfter(left, today);
    if (!left || !seen) continue;
    const { marketplace } = order;
    const key = `${seen} ${marketplace}`;
    const look = looks.get(key) ?? { at: momentOf(seen, now), marketplace, rows: [] };
    look.rows.push(rowOf(order, left));
    looks.set(key, look);
  }
  return [...looks.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Whose list it is: no account has that name. */
export const sampleScope = (marketplace: MarketplaceCode): string => `sample-shop/${marketplace}`;
