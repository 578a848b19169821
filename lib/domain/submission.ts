import { asin, instant } from './ids';
import { itemKey } from './item-key';
import { marketplaceCode } from './marketplace-schema';
import { currency, money } from './money-schema';
import { reason } from './reason';
import { canonical } from './seen';
import { z } from './zod';

/** What was typed for one order line at the moment of submitting; a part that could not be read is absent. */
const submittedLine = z.object({
  key: itemKey,
  asin: z.optional(asin),
  sku: z.optional(z.string().check(z.maxLength(120))),
  refund: z.optional(money),
  returnShipping: z.optional(money),
  other: z.optional(money),
});

/**
 * A refund that a person submitted: the press of the button with what stood in the form. The moment of the press is its key
 * within the order. That it was pressed is known; that it went through, only the order's page can tell.
 */
export const submission = z.object({
  at: instant,
  currency,
  marketplace: z.optional(marketplaceCode),
  reason: z.optional(reason),
  /** Whether everything that was left was refunded (the form's tab or button for a full refund). */
  full: z.boolean(),
  lines: z.array(submittedLine).check(z.maxLength(500)),
  /** Set where a part of what was typed could not be told: then what was given is at least what the lines say. */
  incomplete: z.optional(z.boolean()),
  /** Refunded and pending on the order before, as far as its page was seen. */
  before: z.optional(money),
});
export type Submission = z.infer<typeof submission>;

/** Both lists as one, by moment. Commutative, associative and idempotent. */
export function mergeSubmissions(a: readonly Submission[], b: readonly Submission[]): Submission[] {
  const merged = new Map<string, Submission>();
  for (const each of [...a, ...b]) {
    const known = merged.get(each.at);
    // Two presses cannot fall on one millisecond of one order; should they, the greater text stays, as for any tie.
    if (!known || canonical(each) > canonical(known)) merged.set(each.at, each);
  }
  return [...merged.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
}
