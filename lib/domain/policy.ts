import type { MarketplaceCode } from './marketplace';
import { z } from './zod';

/** How sure a fact is: Amazon's own page; Amazon's words passed on; a third party; worked out from those; the person's own setting. */
export const sureness = z.enum(['official', 'quoted', 'third-party', 'derived', 'own']);
export type Sureness = z.infer<typeof sureness>;

/** Where a fact was read, and when. What was read on paper has no address. */
export const source = z.object({
  title: z.string(),
  url: z.optional(z.url()),
  read: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
});
export type Source = z.infer<typeof source>;

/** One value of a published rule, for one marketplace from a date on. */
export type Fact<Value> = {
  marketplace: MarketplaceCode;
  /** As precise as the source is: a year, a month or a day. */
  from: string;
  until?: string | undefined;
  value: Value;
  sure: Sureness;
  source: Source;
  /** Which reading of the source this value takes, in a sentence for the policy table. */
  reading: string;
  /** Set on facts that stand against each other for the same time: neither is known to be wrong. */
  disputed?: boolean | undefined;
};

/** A published rule with all that is known of it. A marketplace without a fact has no published rule: that is an answer. */
export type Policy<Value> = { id: string; title: string; facts: readonly Fact<Value>[] };
