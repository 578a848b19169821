import { feedbackLine, feedbackView } from '../domain/feedback/feedback-view';
import { instant, orderId } from '../domain/ids';
import { marketplaceCode } from '../domain/marketplace-schema';
import { messageLine, messageView } from '../domain/message/message-view';
import { pressed, threadRecord } from '../domain/message/thread';
import { note } from '../domain/note';
import { noteKinds } from '../domain/note-change';
import { pageObservation } from '../domain/order';
import { orderCard } from '../domain/order-card';
import { prompt } from '../domain/prompts/prompt';
import { mark } from '../domain/queue/mark';
import { queueAnswer } from '../domain/queue/queue-answer';
import { refundView } from '../domain/refund-view-schema';
import { replyFlags } from '../domain/reply/flags';
import { taughtField } from '../domain/taught';
import { z } from '../domain/zod';

/** What a page session found out about the page in front of the person. */
const pageState = z.enum(['read', 'empty', 'loading', 'drift', 'elsewhere', 'off']);

/** How the open page was understood. `missing` names fields of the page and never carries its text. */
export const pageReport = z.object({
  adapter: z.string().check(z.maxLength(60)),
  state: pageState,
  missing: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40)),
  /** By which way each field was found: `taught`, or the number of the built-in way. */
  ways: z.optional(z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(10)))),
  at: instant,
});
export type PageReport = z.infer<typeof pageReport>;

/**
 * Scripts that are put into a page only when they are needed: what is shown in it, the lines of feedback, what stands beside
 * messages, the check of a reply, and the means to teach a field.
 */
const pagePart = z.enum(['panels', 'feedback', 'message', 'reply', 'teach']);
export type PagePart = z.infer<typeof pagePart>;

/** Log odds of each flag of a reply. */
const odds = z.record(z.enum(replyFlags), z.number());

/**
 * Every message with its request and response: the whole contract on one screen, checked on the extension's side.
 * - `recordPage` (page to background): how a page was read, what it said; answered with what to show beside it.
 * - `reportPage` (popup to page): how the page in that tab is understood right now.
 * - `loadPart` (page to background): puts a script of the extension into the page that asks.
 * - `saveTaught`, `dropTaught` (page to background): a field that the person pointed at; one that reads nothing valid any more.
 * - `openReport` (page to background): shows the redacted skeleton of a page in a tab of the extension, to be saved or not.
 * - `openOrderCard`, `saveNote` (extension's own pages to background): what is remembered of an order; the person's notes.
 * - `takeStep` (page to background): a step of a feedback's case that the person pressed, or took back.
 * - `settleThread` (page and extension's own pages to background): the person says that a conversation needs no answer, or takes that back.
 * - `dueMessages` (extension's own pages to background): conversations in which an answer is due or a message was not delivered, words of danger first, then soonest first.
 * - `prompts` (extension's own pages to background): best practices that the account's own records call for.
 * - `dueFeedback` (extension's own pages to background): feedback about which something can still be done, what Amazon would take down first, then soonest first.
 * - `queue` (extension's own pages to background): everything to be seen to with its end; how it is ordered, the page that shows it says each minute anew.
 * - `hearDraft` (page to background): how likely it is that something is wrong with a draft in English, as log odds of each flag.
 * - `markRow` (extension's own pages to background): the person has dealt with a row of the queue, put it off, or takes that back.
 */
export const protocol = {
  recordPage: {
    request: z.object({ report: z.optional(pageReport), observation: z.optional(pageObservation) }),
    response: z.object({
      view: z.optional(refundView),
      feedback: z.optional(feedbackView),
      message: z.optional(messageView),
    }),
  },
  reportPage: {
    request: z.null(),
    response: z.nullable(pageReport),
  },
  loadPart: { request: z.object({ part: pagePart }), response: z.null() },
  saveTaught: { request: taughtField, response: z.null() },
  dropTaught: {
    request: z.object({
      adapter: z.string().check(z.maxLength(60)),
      field: z.string().check(z.maxLength(60)),
      at: instant,
    }),
    response: z.null(),
  },
  openReport: {
    request: z.object({
      adapter: z.string().check(z.maxLength(60)),
      skeleton: z.string().check(z.maxLength(4_000_000)),
    }),
    response: z.null(),
  },
  openOrderCard: { request: z.object({ orderId }), response: orderCard },
  saveNote: { request: note, response: z.null() },
  takeStep: {
    request: z.object({ orderId, kind: z.enum(noteKinds), taken: z.boolean(), at: instant }),
    response: z.nullable(feedbackLine),
  },
  settleThread: {
    request: z.object({ threadId: threadRecord.shape.id, settled: pressed }),
    response: z.null(),
  },
  dueMessages: {
    request: z.object({
      most: z.int().check(z.gte(1), z.lte(100_000)),
      marketplace: z.optional(marketplaceCode),
      /** As the queue has it: without what was put away, the latest looked at first. */
      queued: z.optional(z.literal(true)),
    }),
    response: z.object({
      count: z.int(),
      lines: z.array(messageLine),
      /** How many conversations were ever seen, and when the last of them was; absent while paused. */
      known: z.optional(z.int()),
      seenAt: z.optional(instant),
    }),
  },
  prompts: {
    request: z.null(),
    /** `aside` are those that the person put aside. */
    response: z.object({ prompts: z.array(prompt), aside: z.array(prompt) }),
  },
  dueFeedback: {
    request: z.object({
      most: z.int().check(z.gte(1), z.lte(100_000)),
      marketplace: z.optional(marketplaceCode),
      rating: z.optional(z.int().check(z.gte(1), z.lte(5))),
      /** Look at all there is, for an exact count; else at the first hundreds, which is quick. */
      exact: z.optional(z.boolean()),
      /** As the queue has it: without what was put away, and without the filters. */
      queued: z.optional(z.literal(true)),
    }),
    response: z.object({
      count: z.int(),
      /** Only the first hundreds were looked at, and `count` is of all that may be due. */
      cut: z.optional(z.boolean()),
      lines: z.array(z.extend(feedbackLine, { comment: z.string() })),
    }),
  },
  queue: {
    request: z.object({
      /** How many of each kind are looked for. */
      most: z.int().check(z.gte(1), z.lte(1_000)),
      marketplace: z.optional(marketplaceCode),
      account: z.optional(z.string().check(z.maxLength(300))),
    }),
    response: queueAnswer,
  },
  markRow: { request: mark, response: z.null() },
  hearDraft: {
    request: z.object({
      text: z.string().check(z.maxLength(20_000)),
      message: z.optional(z.string().check(z.maxLength(20_000))),
      isPublic: z.boolean(),
    }),
    response: z.object({ sentences: z.array(z.object({ text: z.string(), odds })), all: odds }),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<Protocol[Name]['response']>;

/** The outside of every message; what is in it is checked by name. */
export const envelope = z.object({
  makegood: z.enum(Object.keys(protocol) as [MessageName, ...MessageName[]]),
  data: z.unknown(),
});
