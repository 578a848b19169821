import { asin, day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { money } from '../money-schema';
import { z } from '../zod';

/** A request to return something, as Amazon's returns report tells it. */
export const returnRecord = z.object({
  /** Order, product and Amazon's number of the return where it has one, else the day. */
  id: z.string().check(z.maxLength(300)),
  orderId,
  marketplace: z.optional(marketplaceCode),
  /** When a person said that this is the store; absent where the order itself tells it. */
  storeToldAt: z.optional(instant),
  /** The day on which the return was asked for. */
  day,
  sku: z.optional(z.string().check(z.maxLength(120))),
  asin: z.optional(asin),
  quantity: z.optional(z.int().check(z.gte(0))),
  /** Amazon's code, such as `CR-DEFECTIVE`. */
  reason: z.optional(z.string().check(z.maxLength(80))),
  /** Whether the report says that there is an A-to-z claim. */
  claim: z.boolean(),
  /** Follows from the above: the same day where there is a claim, absent where there is none. Claims are looked up by it. */
  claimDay: z.optional(day),
  orderAmount: z.optional(money),
  refunded: z.optional(money),
  /** The moment that the report counts as seen at: of two reports the later one counts. */
  seenAt: instant,
});
export type ReturnRecord = z.infer<typeof returnRecord>;
