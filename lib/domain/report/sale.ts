import { asin, day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { currency } from '../money-schema';
import { channel } from '../order';
import { z } from '../zod';

const minor = z.int().check(z.gte(0));

/** One line of an order in an all orders report. Amounts are minor units of the order's currency, for the whole line. */
const saleLine = z.object({
  sku: z.string().check(z.maxLength(120)),
  asin: z.optional(asin),
  quantity: z.int().check(z.gte(0)),
  price: z.optional(minor),
  shipping: z.optional(minor),
  cancelled: z.optional(z.literal(true)),
  /** Which of several lines of the order that say the same it is; absent for the first. */
  nth: z.optional(z.int().check(z.gte(2))),
  /** When the report that told this line last had the order as changed, where a later one told others only. */
  at: z.optional(instant),
});
export type SaleLine = z.infer<typeof saleLine>;

/**
 * An order as Amazon's all orders report tells it: what a month is counted from. It stands beside what a page showed of the same
 * order (`OrderRecord`) and never replaces it. Names of products are kept once, by product.
 */
export const saleRecord = z.object({
  orderId,
  marketplace: marketplaceCode,
  /** The day of purchase in the store's own time zone. */
  day,
  /** When Amazon last changed the order, by the report: of two reports the later one counts. */
  updatedAt: instant,
  channel: z.optional(channel),
  status: z.enum(['pending', 'unshipped', 'shipped', 'cancelled']),
  currency: z.optional(currency),
  lines: z.array(saleLine).check(z.maxLength(500)),
  /** Follows from the above (`soldKeys`): what the order is looked up by among those of its products. */
  sold: z.optional(z.array(z.string())),
});
export type SaleRecord = z.infer<typeof saleRecord>;
