import { concessionMaximum } from './concession';
import { instant, orderId } from './ids';
import { marketplaceCode } from './marketplace-schema';
import { currency, money } from './money-schema';
import { product } from './order';
import { z } from './zod';

/** A refund that may still be cancelled: until when, and whether that is exact or the latest it can be. */
export const undoClock = z.object({ since: instant, until: instant, exact: z.boolean() });
export type UndoClock = z.infer<typeof undoClock>;

/** What the refund panel shows: one line an item, with the limit and what it rests on. */
export const refundView = z.object({
  orderId,
  marketplace: z.optional(marketplaceCode),
  currency: z.optional(currency),
  /** Why no figure is shown at all, if none is. */
  notApplicable: z.optional(z.enum(['fulfilled-by-amazon', 'pending', 'cancelled'])),
  paid: z.optional(money),
  refunded: z.optional(money),
  pending: z.optional(money),
  /** A refund of this order may still be cancelled. */
  undo: z.optional(undoClock),
  /** A submission from this browser that the order's page has neither shown nor disproved yet. */
  submittedAt: z.optional(instant),
  /** The last submission from this browser of which the order's page shows nothing, later than it would have to. */
  notShownAt: z.optional(instant),
  /** An A-to-z claim that the person noted as open. */
  claimOpenSince: z.optional(instant),
  /** The conversation about another order that was open shortly before. */
  otherThread: z.optional(z.object({ orderId, at: instant })),
  lines: z.array(
    z.object({
      ...product,
      quantity: z.optional(z.int()),
      maximum: concessionMaximum,
      paidUnknown: z.boolean(),
      unclear: z.boolean(),
      promotion: z.boolean(),
      /** What the buyer paid for the line, and how much of it is back or on its way: refunds and concessions together. */
      paid: z.optional(money),
      refunded: z.optional(money),
      pending: z.optional(money),
      shippingPaid: z.optional(money),
    }),
  ),
});
export type RefundView = z.infer<typeof refundView>;
export type RefundViewLine = RefundView['lines'][number];
