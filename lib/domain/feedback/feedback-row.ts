import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';

/** A day as it was printed: settled, or with both readings (month first, day first) where they could change places. */
export const printedDay = z.union([z.object({ day }), z.object({ either: z.readonly(z.tuple([day, day])) })]);

/** What Amazon appended to a comment: that it answers for the fulfilment itself, or that the seller is not at fault. */
export const amazonNotes = ['fulfilled-by-amazon', 'buy-shipping', 'other'] as const;

const text = z.string().check(z.maxLength(20_000));

/** One feedback as a page or a report shows it. An order has one at most, so its ID is the natural key. */
export const feedbackRow = z.object({
  orderId,
  rating: z.int().check(z.gte(1), z.lte(5)),
  /** The day it was left, in the marketplace's own time zone. */
  left: printedDay,
  /** The buyer's words without what Amazon appended; empty where only stars were given. */
  comment: text,
  amazonNote: z.optional(z.enum(amazonNotes)),
  /** The seller's public reply. */
  reply: z.optional(text),
  /** Shown struck through: it does not count any more. */
  struck: z.optional(z.boolean()),
});
export type FeedbackRow = z.infer<typeof feedbackRow>;

/** Shares and counts of one span of time as the summary prints them; the shares are whole percents, each rounded on its own. */
const summaryCell = z.object({
  positive: z.int().check(z.gte(0)),
  neutral: z.int().check(z.gte(0)),
  negative: z.int().check(z.gte(0)),
  count: z.int().check(z.gte(0)),
});

/** The summary above the list: counts by band over the last 30, 90 and 365 days and for all time. */
export const feedbackSummary = z.object({
  days30: summaryCell,
  days90: summaryCell,
  days365: summaryCell,
  lifetime: summaryCell,
});
export type FeedbackSummary = z.infer<typeof feedbackSummary>;

/** What a page with a list of feedback said. */
export const feedbackList = z.object({
  /** Whose list it is, as far as the page tells: host and account. Lists of different scopes say nothing of each other. */
  scope: z.string().check(z.minLength(1), z.maxLength(300)),
  marketplace: z.optional(marketplaceCode),
  rows: z.array(feedbackRow).check(z.maxLength(5000)),
  /**
   * Present where the rows are all there is between the first and the last of them: the tab of all feedback, newest first, no
   * filter. `first` and `last` say that nothing newer, or older, is on another page.
   */
  covers: z.optional(z.object({ first: z.boolean(), last: z.boolean() })),
  summary: z.optional(feedbackSummary),
});
export type FeedbackList = z.infer<typeof feedbackList>;

/**
 * How old what a list says is. A filter shows again what the page loaded once: what it says is no newer for that, however late it is
 * read.
 */
export const listMoments = z.object({
  /** When the page began to load; also what tells two loads apart. */
  loaded: instant,
  /** When the page first said each of the rows, in their order, and the summary. */
  rows: z.array(instant).check(z.maxLength(5000)),
  summary: instant,
});
export type ListMoments = z.infer<typeof listMoments>;
