import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { currency } from '../money-schema';
import { z } from '../zod';

/** What a transaction is, by the word of the report; those that nobody has seen are `other`. */
export const paymentTypes = [
  'order',
  'refund',
  'chargeback',
  'claim',
  'adjustment',
  'fee',
  'transfer',
  'other',
] as const;

/** One transaction of a payments date-range report. Amounts are minor units, below zero where the seller pays. */
export const paymentRecord = z.object({
  /** A hash of everything that tells it from others, and which of the same it is: the same file twice is the same records. */
  id: z.string().check(z.maxLength(80)),
  at: instant,
  /** The day in the store's own time zone. */
  day,
  marketplace: marketplaceCode,
  type: z.enum(paymentTypes),
  /** The report's own word. */
  word: z.string().check(z.maxLength(120)),
  orderId: z.optional(orderId),
  sku: z.optional(z.string().check(z.maxLength(120))),
  quantity: z.optional(z.int()),
  currency,
  /** Product sales, shipping credits, and all of it. */
  sales: z.int(),
  shipping: z.int(),
  total: z.int(),
  /** Of a refund: what the order's own record says was paid for the product, where a refund of it can be measured by that. */
  paid: z.optional(z.int().check(z.gte(0))),
  /** Of a refund of which that is not known yet: it is looked for again when orders are taken in. */
  unpriced: z.optional(z.literal(1)),
});
export type PaymentRecord = z.infer<typeof paymentRecord>;
