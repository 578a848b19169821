import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { noteKinds } from '../note-change';
import { missingFacts, removalCategories, verdicts } from '../text/removal';
import { textLanguages, topics } from '../text/text';
import { z } from '../zod';
import { feedbackSummary, printedDay } from './feedback-row';

const span = z.object({ start: z.int(), end: z.int() });

/** The removal advisor's answer, as it goes to a page. */
export const removal = z.object({
  verdict: z.enum(verdicts),
  category: z.nullable(z.enum(removalCategories)),
  confidence: z.nullable(z.enum(['likely', 'may-be'])),
  decisive: z.readonly(z.array(span)),
  spoils: z.optional(span),
  missing: z.readonly(z.array(z.enum(missingFacts))),
  topics: z.readonly(z.array(z.extend(span, { topic: z.enum(topics) }))),
  language: z.enum([...textLanguages, 'other']),
});

/**
 * One of the two clocks of a feedback: the last day on which something can still be done, counted in calendar days of the
 * marketplace from the day the feedback was left. With two readings of that day there are two last days.
 */
export const feedbackClock = z.object({
  until: printedDay,
  /** How many days the window has. */
  days: z.int(),
  /** `unclear` where one reading of the day is over and the other is not. */
  state: z.enum(['open', 'over', 'unclear']),
  /** Days left after today, by the earlier reading; 0 on the last day itself. Absent where it is over by every reading. */
  left: z.optional(z.int()),
  basis: z.enum(['policy', 'own']),
});
export type FeedbackClock = z.infer<typeof feedbackClock>;

/** What a person may do next about a feedback, in the order a case goes. */
export const nextSteps = ['contact', 'solve', 'ask', 'wait', 'request', 'reply', 'none'] as const;
export type NextStep = (typeof nextSteps)[number];

/** One feedback with all that is said of it. What was never seen is absent. */
export const feedbackLine = z.object({
  orderId,
  rating: z.int(),
  left: printedDay,
  marketplace: z.optional(marketplaceCode),
  fulfilment: z.enum(['FBA', 'FBM', 'unknown']),
  /** `vanished`: a list that covers its place does not show it any more. */
  state: z.enum(['present', 'struck', 'vanished']),
  buyerRemoval: z.optional(feedbackClock),
  amazonRequest: z.optional(feedbackClock),
  /** Absent for four and five stars: of those only the person could ask, and nobody would. */
  removal: z.optional(removal),
  /** Steps of its case that were taken, earliest first. */
  steps: z.array(z.object({ id: z.string(), kind: z.enum(noteKinds), at: instant })),
  /** A public reply was seen on a page; there can be no second one. */
  replied: z.optional(z.boolean()),
  next: z.enum(nextSteps),
  /** Moment of the last sighting. */
  seenAt: instant,
});
export type FeedbackLine = z.infer<typeof feedbackLine>;

/** What a page about feedback is answered with. */
export const feedbackView = z.object({
  /** The day it is where the marketplace is, or the earliest that it is in any where that is not known. */
  today: day,
  lines: z.array(feedbackLine),
  summary: z.optional(feedbackSummary),
});
export type FeedbackView = z.infer<typeof feedbackView>;
