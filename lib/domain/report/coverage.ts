import { day, instant } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';

export const reportKinds = ['orders', 'returns', 'payments', 'feedback', 'performance'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A span of days that one imported report speaks of: what was not covered was not seen, and is never zero. */
export const coverage = z.object({
  /** Kind, store and span: the same file twice is one record. */
  id: z.string(),
  kind: z.enum(reportKinds),
  marketplace: marketplaceCode,
  from: day,
  to: day,
  /** The moment that the report counts as seen at. */
  at: instant,
});
export type Coverage = z.infer<typeof coverage>;
