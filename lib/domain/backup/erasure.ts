import { type Instant, instant, type OrderId } from '../ids';
import { canonical } from '../seen';
import { z } from '../zod';
import { sha256Of } from './sha256-of';

/** What of an order was erased: all there was, or only what people wrote, while what is counted of it stays. */
const erasureScopes = ['all', 'words'] as const;
export type ErasureScope = (typeof erasureScopes)[number];

/**
 * A mark that an order was erased here, so that no old file brings it back. It holds no order ID but a hash of it: what was erased at
 * a person's request is not read from it. One that was lifted stays as such, so that another machine hears of it.
 */
export const erasure = z.object({
  /** Made by `erasureId`. */
  id: z.string().check(z.regex(/^(?:all|words):[0-9a-f]{32}$/)),
  at: instant,
  lifted: z.optional(z.literal(true)),
});
export type Erasure = z.infer<typeof erasure>;

/** The key of an order's mark. */
export const erasureId = (scope: ErasureScope, order: OrderId | string): string =>
  `${scope}:${sha256Of(`makegood erased ${order}`).slice(0, 32)}`;

/** The later of two marks of the same order; of two at the same moment one that holds goes before one that was lifted. */
export function laterErasure(a: Erasure, b: Erasure): Erasure {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.lifted !== b.lifted) return a.lifted ? b : a;
  return canonical(a) >= canonical(b) ? a : b;
}

/** A mark that comes after the one that is there, also on a clock that was set back since. */
export function nextErasure(id: string, before: Erasure | undefined, now: Instant, lifted = false): Erasure {
  const next = before && new Date(Date.parse(before.at) + 1).toISOString();
  return { id, at: next && next > now ? next : now, ...(lifted && { lifted }) };
}
