import { textLanguages, topics } from '../text/text';
import { z } from '../zod';

/** What a buyer's message can be about: the topics of comments, and what only a message asks for. */
export const messageTopics = [
  ...topics,
  'return',
  'cancel',
  'address',
  'invoice',
  'product_question',
  'order_status',
] as const;
export type MessageTopic = (typeof messageTopics)[number];

/** Words after which a person has to read it at once, and no draft is offered. */
export const dangerKinds = [
  'claim',
  'chargeback',
  'legal',
  'injury',
  'fire',
  'safety',
  'rating-threat',
  'press',
  'police',
  'violence',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

const span = { start: z.int(), end: z.int() };

/** What a buyer's message needs. Spans are parts of its text, in UTF-16 units. */
export const triage = z.object({
  language: z.enum([...textLanguages, 'other']),
  /** Whether messages in this language are read for what they say; if not, nothing below was looked for and an answer is needed. */
  covered: z.boolean(),
  /** `false` only where nothing is open: thanks, "all good now". */
  needsAnswer: z.boolean(),
  /** What has to be read at once; `maybe` where it only sounds a little like it. */
  danger: z.array(z.object({ kind: z.enum(dangerKinds), ...span, maybe: z.optional(z.literal(true)) })),
  /** 0 calm, 1 disappointed, 2 angry, 3 furious. */
  anger: z.int().check(z.gte(0), z.lte(3)),
  topics: z.array(z.enum(messageTopics)),
  /** Something went wrong for the buyer, so that acknowledging it, an apology and a remedy are called for. */
  problem: z.boolean(),
  /** Each thing that is asked and wants an answer. */
  questions: z.array(z.object(span)),
});
export type Triage = z.infer<typeof triage>;
