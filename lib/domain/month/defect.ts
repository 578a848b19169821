import { day, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';
import type { Contribution } from './counts';

/**
 * What makes an order a defect, by who said it: feedback of one or two stars that counts, an A-to-z claim by the returns report, by a
 * payment or by the person's own note, and a chargeback. Each is said and taken back on its own, so no source undoes another's.
 */
export const defectKinds = ['feedback', 'claim', 'claim-paid', 'claim-noted', 'chargeback'] as const;
export type DefectKind = (typeof defectKinds)[number];

/** An order that is a defect. Where it was bought on which day is known once the orders report says it; it counts in no month before. */
export const defect = z.object({
  orderId,
  /** At least one, each once, in the order of `defectKinds`. */
  kinds: z.array(z.enum(defectKinds)).check(z.minLength(1)),
  marketplace: z.optional(marketplaceCode),
  /** The day of purchase in the store's own time zone. */
  day: z.optional(day),
});
export type Defect = z.infer<typeof defect>;

/** What an order that is a defect counts, in the month in which it was bought: one, however many things went wrong with it. */
export function defectCounts({ marketplace, day: bought }: Defect): Contribution[] {
  return bought === undefined ? [] : [{ marketplace, month: bought.slice(0, 7), name: 'defects', by: 1 }];
}
