import { printedLimits } from './concession';
import { feedbackList, feedbackRow, listMoments } from './feedback/feedback-row';
import { healthPage } from './health/health-page';
import { asin, day, instant, orderId } from './ids';
import { itemKey } from './item-key';
import { marketplaceCode } from './marketplace-schema';
import { compose, inbox } from './message/thread';
import { currency, money } from './money-schema';
import { seen } from './seen-schema';
import { submission } from './submission';
import { z } from './zod';

/** What names the product of an order line. */
export const product = {
  key: itemKey,
  asin: z.optional(asin),
  sku: z.optional(z.string().check(z.maxLength(120))),
  title: z.optional(z.string().check(z.maxLength(1000))),
};

/** One line of an order as its details page prints it. Amounts are for the whole line, not for one unit. */
const orderItem = z.object({
  ...product,
  quantity: z.int().check(z.positive()),
  price: z.optional(money),
  shipping: z.optional(money),
  giftWrap: z.optional(money),
  tax: z.optional(money),
  /** Taken off the price or the shipping (the page does not say which); not below zero. */
  promotion: z.optional(money),
  /** What the buyer paid for the line: all of the above together, before any refund. */
  paid: z.optional(money),
  /** Already refunded, not below zero. */
  refunded: z.optional(money),
  /** On its way but not released; not below zero. */
  refundPending: z.optional(money),
});
export type OrderItem = z.infer<typeof orderItem>;

/** Who ships: the seller, or Amazon (FBA), whose orders a seller cannot refund. */
export const channel = z.enum(['seller', 'amazon']);
export type Channel = z.infer<typeof channel>;

/** What an order details page said about one order. */
export const orderDetails = z.object({
  marketplace: marketplaceCode,
  currency,
  channel,
  /** `open` can be refunded; `pending` has no payment yet; `cancelled` has nothing left to refund. */
  status: z.enum(['open', 'pending', 'cancelled']),
  purchasedOn: z.optional(day),
  /** When it is to be shipped and delivered, the last day of each where the page prints a span. */
  shipBy: z.optional(day),
  deliverBy: z.optional(day),
  /** Tracking numbers of its parcels as the page prints them. */
  tracking: z.optional(z.array(z.string().check(z.regex(/^[0-9A-Z]{6,40}$/))).check(z.maxLength(50))),
  /** Whether the page prints order totals that are those of the lines; without them no figure of the whole order is shown. */
  totalsConfirmed: z.boolean(),
  /** Whether the page offers to cancel a refund: then one is on its way, also where no row says so. */
  refundCancellable: z.optional(z.boolean()),
  items: z.array(orderItem).check(z.maxLength(500)),
});
export type OrderDetails = z.infer<typeof orderDetails>;

/** One line of a refund form: what it says was paid, and the limits it prints. */
const refundLine = z.object({
  ...product,
  price: z.optional(money),
  shipping: z.optional(money),
  printed: printedLimits,
  /** The form prints a limit for this line that could not be settled: no rule may stand in for it. */
  unclear: z.boolean(),
  /** A limit over several boxes is printed and not settled: then what the parts add up to is no total. */
  totalUnclear: z.optional(z.boolean()),
});
export type RefundLine = z.infer<typeof refundLine>;

/** What a refund form said. The currency is absent where nothing on the form settles it. */
const refundForm = z.object({
  currency: z.optional(currency),
  marketplace: z.optional(marketplaceCode),
  lines: z.array(refundLine).check(z.minLength(1), z.maxLength(500)),
});
export type RefundForm = z.infer<typeof refundForm>;

/** What a page said of one order at a moment: immutable, with the order ID as its natural key. */
export const observation = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('order-details'),
    orderId,
    at: instant,
    details: orderDetails,
    /** The buyer's feedback, where the order's page shows one. */
    feedback: z.optional(feedbackRow),
  }),
  z.object({ kind: z.literal('refund-form'), orderId, at: instant, form: refundForm }),
  z.object({ kind: z.literal('refund-submitted'), orderId, at: instant, submission }),
  /** A submission that did not go through after all; `of` is its moment. */
  z.object({ kind: z.literal('refund-withdrawn'), orderId, at: instant, of: instant }),
  /** The page of the conversation with this order's buyer was open. */
  z.object({ kind: z.literal('thread'), orderId, at: instant }),
]);
export type Observation = z.infer<typeof observation>;

/** What a page said at a moment, of one order or of many. */
export const pageObservation = z.union([
  observation,
  z.object({ kind: z.literal('feedback-list'), at: instant, list: feedbackList, moments: z.optional(listMoments) }),
  z.object({ kind: z.literal('inbox'), at: instant, inbox }),
  z.object({ kind: z.literal('compose'), at: instant, compose }),
  z.object({ kind: z.literal('account-health'), at: instant, health: healthPage }),
]);
export type PageObservation = z.infer<typeof pageObservation>;

/** All that is kept of an order. */
export const orderRecord = z.object({
  orderId,
  firstSeenAt: instant,
  lastSeenAt: instant,
  details: z.optional(seen(orderDetails)),
  form: z.optional(seen(refundForm)),
  /** Sightings of a refund that was on its way, earliest first, one for each hour of the clock. */
  pendingSeenAt: z.optional(z.array(instant)),
  submissions: z.optional(z.array(submission)),
  /** Moments of submissions that did not go through, also of those that are not known here yet. */
  withdrawn: z.optional(z.array(instant)),
  /** When the conversation with the buyer was last open. */
  threadSeenAt: z.optional(instant),
  /** The last moment at which a refund was pressed or seen pending: what the undo clock is looked up by. */
  refundMovedAt: z.optional(instant),
  /** Follows from the above (`soldKeys`): what the order is looked up by among those of its products. */
  sold: z.optional(z.array(z.string())),
});
export type OrderRecord = z.infer<typeof orderRecord>;
