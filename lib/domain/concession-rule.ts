import { currency } from './money-schema';
import { z } from './zod';

const ratio = z.readonly(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.positive())]));

/** An amount that can be given: never below nothing, also where a person set it. */
const money = z.object({ amount: z.int().check(z.nonnegative()), currency });

/**
 * A rule for the most that may be given beyond the price, per order line.
 * - `two-limits`: the higher of a share of price + shipping, and shipping times a factor plus two fixed amounts.
 * - `return-shipping`: only the return-shipping part is known, and for some stores a ceiling of the other part.
 * - `amounts`: fixed amounts a person set for their own shop.
 */
export const concessionRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('two-limits'),
    share: ratio,
    shippingTimes: ratio,
    fixedReturnShipping: money,
    fixedOther: money,
  }),
  z.object({
    kind: z.literal('return-shipping'),
    shippingTimes: ratio,
    fixed: money,
    otherCeiling: z.optional(money),
  }),
  z.object({
    kind: z.literal('amounts'),
    total: z.optional(money),
    returnShipping: z.optional(money),
    other: z.optional(money),
  }),
]);
export type ConcessionRule = z.infer<typeof concessionRule>;
