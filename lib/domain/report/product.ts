import { asin, instant } from '../ids';
import { z } from '../zod';

/** A product by the seller's own number for it (SKU), with the name that a report or page gave it last. */
export const productRecord = z.object({
  sku: z.string().check(z.maxLength(120)),
  asin: z.optional(asin),
  title: z.optional(z.string().check(z.maxLength(1000))),
  seenAt: instant,
});
export type ProductRecord = z.infer<typeof productRecord>;
