import { type Instant, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { canonical } from '../seen';
import { z } from '../zod';
import { rowKinds } from './row-kinds';

/** What a person made of a row: dealt with, put off, or taken back into the queue. */
const markKinds = ['done', 'snoozed', 'open'] as const;

/** What the person did with one row of the queue. It says nothing of what the row is about: that stays as it was seen. */
export const mark = z.object({
  /** The row that it is about. */
  id: z.string().check(z.minLength(3), z.maxLength(200)),
  kind: z.enum(markKinds),
  /** When the person said so. */
  at: instant,
  /** After it the mark means nothing any more, and may go. */
  until: instant,
  /** What the row was, for the list of what was put away. */
  row: z.object({
    kind: z.enum(rowKinds),
    orderId: z.optional(orderId),
    marketplace: z.optional(marketplaceCode),
  }),
});
export type Mark = z.infer<typeof mark>;

/** For how many days it is kept that something was dealt with or taken back: longer than any clock of a row. */
const MARK_DAYS = 400;

/** Until when a mark made now is kept, where it is not put off till a moment. */
export const keptUntil = (at: Instant): Instant => new Date(Date.parse(at) + MARK_DAYS * 86_400_000).toISOString();

/** The longest that something can be put off; what is longer was no choice of ours. */
export const LONGEST_SNOOZE = 8 * 86_400_000;

/** The later of two marks of one row. Commutative, associative and idempotent: two windows or machines end with the same. */
export function laterMark(a: Mark, b: Mark): Mark {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/**
 * Whether a mark keeps a row out of the queue. It does until something new happens to the row, and no longer than it was put off
 * for. A mark of a moment to come (the clock was set back since) hides nothing.
 * @param news when something happened to the row last.
 */
export function hides({ kind, at, until }: Mark, news: Instant, now: Instant): boolean {
  if (kind === 'open' || at > now || news > at) return false;
  if (kind === 'done') return now < until;
  return now < until && Date.parse(until) - Date.parse(at) <= LONGEST_SNOOZE;
}
