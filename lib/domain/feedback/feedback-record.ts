import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { seen } from '../seen-schema';
import { z } from '../zod';
import { amazonNotes, type FeedbackRow, printedDay } from './feedback-row';

const text = z.string().check(z.maxLength(20_000));
const rating = z.int().check(z.gte(1), z.lte(5));

/** Stars and words as they stood once, and the first moment at which they were seen so. */
export const feedbackVersion = z.object({ since: instant, rating, comment: text });
export type FeedbackVersion = z.infer<typeof feedbackVersion>;

/** How many versions, and how many printings of its day, are kept of one feedback. */
export const MOST_VERSIONS = 8;
export const MOST_READINGS = 6;

/** How many loads of the page must miss a feedback before it has vanished: of one alone, a part may not have been there yet. */
export const MOST_MISSED = 2;

/** The day as it was printed. A report's printing stands behind every page's: when a report was made is a guess. */
const dayReading = z.extend(seen(printedDay), { fromReport: z.optional(z.literal(true)) });
export type DayReading = z.infer<typeof dayReading>;

/** All that is kept of one feedback; an order has one at most, so its ID is the key. */
export const feedbackRecord = z.object({
  orderId,
  firstSeenAt: instant,
  /** Moment of the last sighting of the feedback itself. */
  lastSeenAt: instant,
  /** Stars and words as they were seen last. */
  shown: seen(z.object({ rating, comment: text })),
  /** Where they were seen to change: the earliest versions, earliest first. Absent where there is but the one in `shown`. */
  versions: z.optional(z.array(feedbackVersion).check(z.maxLength(MOST_VERSIONS))),
  /** The day it was left, in each way that it was printed: the last moment of each, those of pages first, latest first. */
  readings: z.array(dayReading).check(z.minLength(1), z.maxLength(MOST_READINGS)),
  /** How the person last read the day of a report's row, and when: both readings where they left it open. */
  told: z.optional(seen(printedDay)),
  /** First moment at which Amazon was seen to have struck it; kept when a list shows it as it was again. */
  struckAt: z.optional(instant),
  /** Whether it was struck when that could be seen last; in older records `struckAt` alone says it. */
  struck: z.optional(seen(z.boolean())),
  /** The last public reply that was seen; kept when it is gone, since nobody can write a second one. */
  reply: z.optional(seen(text)),
  /** The last statement of Amazon that was seen under it; kept when it is gone, which `noteGoneAt` tells. */
  amazonNote: z.optional(seen(z.enum(amazonNotes))),
  /** The last moment at which a list showed it without one. */
  noteGoneAt: z.optional(instant),
  /** The list in which it was last seen. */
  scope: z.optional(seen(z.string())),
  /** The store; by a report it is the person who says it, at the moment of the import. */
  marketplace: z.optional(seen(marketplaceCode)),
  /**
   * Loads of the page since the last sighting whose list covers its place and does not show it: the moments at which they began, the
   * latest ones, earliest first.
   */
  missedAt: z.optional(z.array(instant).check(z.maxLength(MOST_MISSED))),
  /** Follows from the above: the moment of the load that made it certain. */
  absentAt: z.optional(instant),
  /** Follows from the above: the day it was left, where that is settled. */
  day: z.optional(day),
  /** Follows from the above: the (later reading of the) day, for one to three stars that still count. What is due is looked up by it. */
  lowSince: z.optional(day),
});
export type FeedbackRecord = z.infer<typeof feedbackRecord>;

/** Whether a feedback still counts: `vanished` where two loads of lists that cover its place did not show it since. */
export function feedbackState({
  struckAt,
  struck,
  absentAt,
  lastSeenAt,
}: Pick<FeedbackRecord, 'struckAt' | 'struck' | 'absentAt' | 'lastSeenAt'>): 'present' | 'struck' | 'vanished' {
  if (absentAt && absentAt > lastSeenAt) return 'vanished';
  return (struck ? struck.value : struckAt) ? 'struck' : 'present';
}

/** The statement of Amazon that stands under a feedback, as far as it was seen last. */
export function noteOf({ amazonNote, noteGoneAt = '' }: FeedbackRecord): FeedbackRow['amazonNote'] {
  return amazonNote && amazonNote.at >= noteGoneAt ? amazonNote.value : undefined;
}

/** Every version of the stars and words that was kept, earliest first. */
export function versionsOf({ versions, firstSeenAt, shown }: FeedbackRecord): FeedbackVersion[] {
  return versions ?? [{ since: firstSeenAt, ...shown.value }];
}
