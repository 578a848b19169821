import { feedbackLine } from '../feedback/feedback-view';
import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { messageLine } from '../message/message-view';
import { money } from '../money-schema';
import { undoClock } from '../refund-view-schema';
import { z } from '../zod';
import { deadline } from './deadline';

const common = {
  /** Kind and key of what it is about: what a mark is kept under. */
  id: z.string(),
  marketplace: z.optional(marketplaceCode),
  /** Whose list it was seen in, where a page told. */
  account: z.optional(z.string()),
  /** Absent where nothing ends, or nobody knows when. */
  deadline: z.optional(deadline),
  /** When something happened to it last. */
  news: instant,
  /** When it was seen last. */
  seenAt: instant,
  /** Words of danger: first among what is as near. */
  danger: z.optional(z.literal(true)),
};

/** Where a case stands between two steps: the last one that was taken. */
const caseStands = ['contacted', 'solved', 'asked', 'requested'] as const;
export type CaseStand = (typeof caseStands)[number];

const feedback = {
  ...common,
  orderId,
  line: z.extend(feedbackLine, { comment: z.string() }),
  /** Which of its two clocks ends first. */
  ends: z.optional(z.enum(['buyer', 'amazon'])),
};

const refundRow = z.object({
  ...common,
  kind: z.literal('refund'),
  orderId,
  clock: undoClock,
  /** What was submitted, where every part of it was read. */
  amount: z.optional(money),
});
const messageRow = z.object({ ...common, kind: z.literal('message'), line: messageLine });
const feedbackRow = z.object({ ...feedback, kind: z.literal('feedback') });
const caseRow = z.object({
  ...feedback,
  kind: z.literal('case'),
  stand: z.enum(caseStands),
  /** When that step was taken. */
  since: instant,
  /** The person has something to do; else they wait. */
  due: z.boolean(),
});
const claimRow = z.object({
  ...common,
  kind: z.literal('claim'),
  orderId,
  /** When the person noted it as opened. */
  notedAt: z.optional(instant),
  /** The day of the return on which a report says that there is one. */
  reported: z.optional(day),
});

/** One thing to be seen to, with its end, its reason and what is needed to say more of it. */
export const queueRow = z.discriminatedUnion('kind', [refundRow, messageRow, feedbackRow, caseRow, claimRow]);
export type QueueRow = z.infer<typeof queueRow>;
export type RefundRow = z.infer<typeof refundRow>;
export type MessageRow = z.infer<typeof messageRow>;
export type FeedbackQueueRow = z.infer<typeof feedbackRow> | z.infer<typeof caseRow>;
export type ClaimRow = z.infer<typeof claimRow>;
