import { instant, orderId } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { seen } from '../seen-schema';
import { z } from '../zod';
import { triage } from './triage';

/**
 * When a message was sent, between two moments: a page that prints minutes without a zone, or "2 hours ago", says no more than
 * that. Both are equal where the page says it exactly.
 */
export const sentAt = z
  .object({ from: instant, to: instant })
  .check(z.refine(({ from, to }) => from <= to, 'ends before it begins'));
export type SentAt = z.infer<typeof sentAt>;

/** Who wrote a message. `amazon` stands for notices in between. */
export const writers = ['buyer', 'seller', 'amazon'] as const;

/** A message as a page shows it. Its text goes no further than the background, which keeps it only where the person wants that. */
const shownMessage = z.object({
  from: z.enum(writers),
  /** Absent where the page's time could not be read for certain. */
  sent: z.optional(sentAt),
  text: z.string().check(z.maxLength(20_000)),
  /** Amazon did not deliver it. */
  blocked: z.optional(z.boolean()),
});
export type ShownMessage = z.infer<typeof shownMessage>;

/** Amazon's own number of a conversation, as its address carries it. */
export const caseId = z.string().check(z.regex(/^[0-9a-zA-Z-]{8,60}$/));

/** What a page says of a conversation's state; `no-response-needed` and `resolved` stop the clock. */
const threadStates = ['open', 'resolved', 'no-response-needed'] as const;

/** A conversation as a page shows it, messages in the order of time. Without an order it is a question before a sale. */
export const conversation = z.object({
  orderId: z.optional(orderId),
  caseId: z.optional(caseId),
  marketplace: z.optional(marketplaceCode),
  state: z.optional(z.enum(threadStates)),
  messages: z.array(shownMessage).check(z.maxLength(300)),
  /** Whether the page shows the conversation from its beginning. */
  whole: z.boolean(),
});
export type Conversation = z.infer<typeof conversation>;

/** A row of a list of conversations, or of messages that were sent. */
const threadRow = z.object({
  orderId: z.optional(orderId),
  caseId: z.optional(caseId),
  /** When its last message came, or when the sent one went. */
  sent: z.optional(sentAt),
  /** The page says that an answer is awaited. */
  waiting: z.optional(z.boolean()),
  /** The page says that this message was not delivered. */
  blocked: z.optional(z.boolean()),
});
export type ThreadRow = z.infer<typeof threadRow>;

/** What an inbox says: a list, the conversation that is open in it, or both. `list` says which list its rows are of. */
export const inbox = z.object({
  list: z.optional(
    z.object({ kind: z.enum(['waiting', 'all', 'sent']), rows: z.array(threadRow).check(z.maxLength(500)) }),
  ),
  conversation: z.optional(conversation),
});
export type Inbox = z.infer<typeof inbox>;

/** What the page for writing to a buyer says. The buyer's name stays on the page. */
export const compose = z.object({
  orderId: z.optional(orderId),
  marketplace: z.optional(marketplaceCode),
  /** The language in which the buyer wants to be written to (`de`, `en_GB`), where the page names it. */
  buyerLanguage: z.optional(z.string().check(z.maxLength(20))),
  /** The contact reason that is chosen, by its value on the page. */
  reason: z.optional(z.string().check(z.maxLength(120))),
});
export type Compose = z.infer<typeof compose>;

/** A message as it is kept: times, topics, length and a hash; the words only where the person wants that, and for so long. */
const keptMessage = z.object({
  /** Hash of who, when and what: the same message read twice is one. */
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  from: z.enum(writers),
  /** Of several readings of its time the one that ends earliest. */
  sent: z.optional(sentAt),
  /** The reading that begins latest, where that is another one: what both hold is the time, and where they hold nothing together, these were two messages of the same words. */
  sentLast: z.optional(sentAt),
  /** Moment of its first sighting: it is no younger than that. */
  firstSeenAt: instant,
  length: z.int(),
  blocked: z.optional(z.boolean()),
  /** A page showed a message of the seller below it that was delivered: its times may be too rough to say so. */
  answered: z.optional(z.boolean()),
  /** Of a message without an exact time: the last sighting that showed it answered. */
  answeredAt: z.optional(instant),
  /** And the last on which it stood unanswered where the page was cut: it may be the same words again, and the first of them above the cut. */
  openAt: z.optional(instant),
  /** A page showed another of the same side at the same moment: they are two, and not one whose words have changed. */
  beside: z.optional(z.boolean()),
  /** What came right before it was never seen. */
  gap: z.optional(z.boolean()),
  triage: z.optional(triage),
  text: z.optional(z.string()),
});
export type KeptMessage = z.infer<typeof keptMessage>;

/** What the person said of a conversation: that it needs no answer, or that it was answered where no page showed it. */
export const pressed = z.object({
  kind: z.enum(['no-response-needed', 'answered', 'open']),
  at: instant,
  /** By when it was seen what the view showed in which they said it: of a message first seen later they said nothing. */
  seenAt: z.optional(instant),
});
export type Pressed = z.infer<typeof pressed>;

/** The same as it is kept. */
export const settled = z.extend(pressed, {
  /** The latest moment at which what the view showed can have been sent; absent where it showed nothing, or what is not known. */
  sentBy: z.optional(instant),
});
export type Settled = z.infer<typeof settled>;

/** What a row of a list said of a conversation: whether an answer is awaited, and when its last message came. */
const rowSeen = z.object({ waiting: z.boolean(), sent: z.optional(sentAt) });

/** Why nothing is awaited in a conversation any more. */
export const stops = ['answered', 'no-response-needed', 'resolved'] as const;

/** All that is kept of a conversation. Its key is its order where it has one (`order:…`), else its case (`case:…`). */
export const threadRecord = z.object({
  id: z.string().check(z.regex(/^(?:order|case):/)),
  orderId: z.optional(orderId),
  caseIds: z.array(caseId),
  marketplace: z.optional(seen(marketplaceCode)),
  state: z.optional(seen(z.enum(threadStates))),
  /** The last time that a page said nothing is awaited, and why. */
  stopped: z.optional(seen(z.enum(stops))),
  row: z.optional(seen(rowSeen)),
  settled: z.optional(settled),
  messages: z.array(keptMessage).check(z.maxLength(1_000)),
  firstSeenAt: instant,
  lastSeenAt: instant,
  /**
   * When an answer is due, the earliest it can be, by the published 24 hours (a person's own number moves all of them alike):
   * what the queue is looked up by. Absent where none is.
   */
  dueAt: z.optional(instant),
  /** Since when something else is to be seen to, where no clock runs: a message that was not delivered, or one that waits and has no time. */
  attentionAt: z.optional(instant),
  /** The first sighting of the oldest message whose words are kept: what is to be forgotten is looked up by it. */
  wordsSince: z.optional(instant),
  /** The months (`YYYY-MM`) in which it counts anything, by its store's calendar: what is behind a month's figures is looked up by it. */
  months: z.optional(z.array(z.string().check(z.regex(/^\d{4}-\d\d$/)))),
});
export type ThreadRecord = z.infer<typeof threadRecord>;
