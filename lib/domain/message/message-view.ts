import { day, instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { money } from '../money-schema';
import { z } from '../zod';
import { stops } from './thread';
import { triage } from './triage';

/**
 * Until when an answer is due: 24 hours after the first message of the buyer that nobody has answered, weekends and holidays
 * included. `exact` is false where the page says the time of that message more roughly than to the minute: then `dueAt` is the
 * earliest it can be, and `latest` the latest.
 */
export const replyClock = z.object({
  since: instant,
  dueAt: instant,
  exact: z.boolean(),
  latest: z.optional(instant),
  /** Set where messages before it were not seen, or have no time that can be read: then it may be due earlier still. */
  earlier: z.optional(z.boolean()),
  /** How many messages of the buyer wait. */
  waiting: z.int(),
  /** Whether the 24 hours are the published rule or the person's own number. */
  basis: z.enum(['policy', 'own']),
  hours: z.number(),
});
export type ReplyClock = z.infer<typeof replyClock>;

/** One conversation of the queue. */
export const messageLine = z.object({
  threadId: z.string(),
  orderId: z.optional(orderId),
  /** Amazon's own number of the conversation, by which its page is opened where there is no order. */
  caseId: z.optional(z.string()),
  marketplace: z.optional(marketplaceCode),
  /** Absent where nothing awaits an answer and the line stands there for a message that was not delivered. */
  clock: z.optional(replyClock),
  /** Of the newest message of the buyer, where one was read. */
  triage: z.optional(triage),
  notDelivered: z.int(),
  /** Messages of the buyer that wait and whose time no page said: no clock counts them. */
  untimed: z.optional(z.int()),
  /** Moment of the last sighting of the conversation. */
  seenAt: instant,
});
export type MessageLine = z.infer<typeof messageLine>;

/** Remedies that a message can be answered with, in the order in which they cost more. */
export const messageRemedies = [
  'explain',
  'tracking',
  'resend-part',
  'refund-shipping',
  'partial-refund',
  'replacement',
  'return-shipping',
  'full-refund',
] as const;

/** A remedy with what it would cost, where that is known from the order, and whether it fits what may still be given. */
const offeredRemedy = z.object({
  remedy: z.enum(messageRemedies),
  cost: z.optional(money),
  /** What may still be given of that kind; absent where there is no limit that is known. */
  left: z.optional(money),
  /** It counts as a concession (else it is a refund of what was paid). */
  concession: z.boolean(),
});
export type OfferedRemedy = z.infer<typeof offeredRemedy>;

/**
 * A snippet with the variables of the order filled in; `missing` names those that nothing is known for. `buyerAt` says where in
 * the text `{buyer}` stands, for the page to put the name there: it alone knows it.
 */
const filledSnippet = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  text: z.string(),
  missing: z.array(z.string()),
  buyerAt: z.optional(z.array(z.int())),
});
export type FilledSnippet = z.infer<typeof filledSnippet>;

/** What a page for writing to a buyer is answered with. */
export const messageView = z.object({
  today: day,
  orderId: z.optional(orderId),
  /** The conversation, where it is kept: what `settleThread` is told. */
  threadId: z.optional(z.string()),
  /** By when it was seen what this view shows of it: `settleThread` is told that too. */
  seenAt: z.optional(instant),
  marketplace: z.optional(marketplaceCode),
  mode: z.enum(['answer', 'proactive']),
  clock: z.optional(replyClock),
  /** The newest message of the buyer on the page is this one of the observation's messages (its index), and this is what it needs. */
  answers: z.optional(z.object({ index: z.int(), triage })),
  /** Why the conversation needs no answer, if it does not. */
  settled: z.optional(z.enum(stops)),
  /** The person said so, and can take it back. */
  settledHere: z.optional(z.boolean()),
  /** Messages of this conversation that Amazon did not deliver. */
  notDelivered: z.int(),
  /** Messages of the buyer that wait and whose time no page said: no clock counts them. */
  untimed: z.optional(z.int()),
  order: z.optional(
    z.object({
      orderId,
      amounts: z.optional(z.array(money)),
      days: z.optional(z.array(day)),
      tracking: z.optional(z.array(z.string())),
    }),
  ),
  remedies: z.array(offeredRemedy),
  snippets: z.array(filledSnippet),
  /** The last day on which the seller may begin a message about this order (30 days after completion), where it is known. */
  proactiveUntil: z.optional(day),
  /** Rules of the reply check that the person switched off. */
  rulesOff: z.array(z.string()),
});
export type MessageView = z.infer<typeof messageView>;
