import { feedbackLine } from './feedback/feedback-view';
import { day, instant, orderId } from './ids';
import { marketplaceCode } from './marketplace-schema';
import { replyClock } from './message/message-view';
import { sentAt, stops } from './message/thread';
import { triage } from './message/triage';
import { money } from './money-schema';
import { note } from './note';
import { source, sureness } from './policy';
import { reason } from './reason';
import { undoClock } from './refund-view-schema';
import { z } from './zod';

/** One refund that was submitted here, as the order card lists it. */
const cardRefund = z.object({
  at: instant,
  refund: z.optional(money),
  concession: z.optional(money),
  reason: z.optional(reason),
  /** Some part of it could not be told: it is at least this. */
  incomplete: z.optional(z.boolean()),
  state: z.enum(['submitted', 'shown', 'not-shown', 'withdrawn']),
});

/** All that is remembered of one order, for the card beside any page about it. What was never seen is absent, never zero. */
export const orderCard = z.object({
  orderId,
  /** The order's store is switched off: nothing of it is shown. */
  off: z.optional(z.boolean()),
  marketplace: z.optional(marketplaceCode),
  firstSeenAt: z.optional(instant),
  /** When the order's own page was last read; sums are as of then. */
  detailsSeenAt: z.optional(instant),
  formSeenAt: z.optional(instant),
  threadSeenAt: z.optional(instant),
  paid: z.optional(money),
  refunded: z.optional(money),
  pending: z.optional(money),
  undo: z.optional(undoClock),
  claimOpenSince: z.optional(instant),
  /** Concessions given from this browser, by currency. */
  goodwill: z.array(money),
  refunds: z.array(cardRefund),
  notes: z.array(note),
  /** The buyer's feedback as it was seen last, with its words. */
  feedback: z.optional(z.extend(feedbackLine, { comment: z.string() })),
  /** The conversation about the order, as far as it was seen; its words only where the person has them kept. */
  message: z.optional(
    z.object({
      /** When the buyer last wrote; absent where no page said it. */
      buyerWrote: z.optional(sentAt),
      clock: z.optional(replyClock),
      settled: z.optional(z.enum(stops)),
      triage: z.optional(triage),
      notDelivered: z.int(),
      untimed: z.optional(z.int()),
      text: z.optional(z.string()),
      seenAt: instant,
    }),
  ),
  /** Where none was seen: the last day on which the buyer may leave one, by what is published for the store. */
  leaving: z.optional(z.object({ until: day, over: z.boolean(), days: z.int(), sure: sureness, source })),
});
export type OrderCard = z.infer<typeof orderCard>;
