import { plusDays } from '../calendar';
import type { Day, Instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import type { Note } from '../note';
import type { Channel } from '../order';
import type { Comment, Fulfilment, Removal } from '../text/removal';
import { nextStep, stepsOf } from './case';
import { clockOf } from './clock';
import { type FeedbackRecord, feedbackState, noteOf } from './feedback-record';
import type { FeedbackLine } from './feedback-view';
import { standardDays } from './feedback-window';
import { dayOf, settleDay } from './left-day';
import { promiseOf } from './promise';
import { MOST_STARS } from './stars';

/** What is known of the order that a feedback is about, from its own page. */
export type FeedbackOrder = { channel: Channel; marketplace: MarketplaceCode; purchasedOn?: Day | undefined };

/** One feedback with all that is remembered about its order. */
export type Remembered = { record: FeedbackRecord; order?: FeedbackOrder | undefined; notes: readonly Note[] };

/** What a line rests on besides what is remembered. */
export type LineContext = {
  now: Instant;
  /** The day it is in a marketplace; where it is not known, the earliest that it is in any. */
  today(marketplace: MarketplaceCode | undefined): Day;
  buyerDays: number;
  requestDays: number;
  assess(comment: Comment): Removal;
};

/** Who ships: what a page said goes before what the person says. */
function fulfilmentOf({ record, order }: Remembered, said: ReadonlySet<string>): Fulfilment {
  if (noteOf(record) === 'fulfilled-by-amazon') return 'FBA';
  if (order) return order.channel === 'amazon' ? 'FBA' : 'FBM';
  if (said.has('fulfilled-by-amazon')) return 'FBA';
  return said.has('fulfilled-by-seller') ? 'FBM' : 'unknown';
}

function buyShippingOf({ record }: Remembered, said: ReadonlySet<string>): boolean | null {
  if (noteOf(record) === 'buy-shipping' || said.has('buy-shipping-on-time')) return true;
  return said.has('not-buy-shipping') ? false : null;
}

/** The advisor's word, which the clock can overrule: what Amazon would remove, it does not remove any more. */
function inTime(removal: Removal, request: FeedbackLine['amazonRequest']): Removal {
  const { verdict } = removal;
  if (request?.state !== 'over' || (verdict !== 'amazon-removes' && verdict !== 'amazon-strikes')) return removal;
  return { ...removal, verdict: 'too-late', confidence: null };
}

/** All that is said of one feedback. Clocks and verdict are for one to three stars only. */
export function feedbackLineOf(remembered: Remembered, context: LineContext): FeedbackLine {
  const { record, order, notes } = remembered;
  const { rating, comment } = record.shown.value;
  const marketplace = record.marketplace?.value ?? order?.marketplace;
  const today = context.today(marketplace);
  // Where the store is not known, it may be a day later there.
  const notAfter = marketplace ? today : plusDays(today, 1);
  const left = settleDay(dayOf(record.readings, record.told), { notBefore: order?.purchasedOn, notAfter });
  const steps = stepsOf(notes);
  const said = new Set<string>(steps.map(({ kind }) => kind));
  const fulfilment = fulfilmentOf(remembered, said);
  const low = rating <= MOST_STARS;
  const buyerRemoval = clockOf(left, context.buyerDays, standardDays['buyer-removal'], today);
  const amazonRequest = clockOf(left, context.requestDays, standardDays['amazon-request'], today);
  const removal =
    low &&
    inTime(
      context.assess({ text: comment, rating, fulfilment, buyShippingOnTime: buyShippingOf(remembered, said) }),
      amazonRequest,
    );
  const facts = {
    rating,
    state: feedbackState(record),
    steps,
    seenAt: record.lastSeenAt,
    ...(record.reply && { replied: true }),
    ...(low && { buyerRemoval, amazonRequest }),
    ...(removal && { removal: { ...removal, topics: [...removal.topics] } }),
  };
  return {
    orderId: record.orderId,
    left,
    fulfilment,
    ...(marketplace && { marketplace }),
    ...facts,
    next: nextStep(facts),
  };
}

/** Pressing first: what Amazon would take down, then by the clock that ends soonest, then by the fewer stars; the ID settles the rest. */
export function byUrgency(days: (line: FeedbackLine) => number | undefined) {
  return (a: FeedbackLine, b: FeedbackLine): number =>
    promiseOf(a) - promiseOf(b) ||
    (days(a) ?? Number.POSITIVE_INFINITY) - (days(b) ?? Number.POSITIVE_INFINITY) ||
    a.rating - b.rating ||
    (a.orderId < b.orderId ? -1 : 1);
}
