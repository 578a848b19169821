import type { Triage } from '../message/triage';
import type { Money } from '../money';
import type { Finding, Found, Rule } from '../rule';
import type { Span, TextLanguage } from '../text/text';
import type { ReplyFlag } from './flags';
import type { HeardDraft } from './heard';
import type { ReadTone } from './tone/read-tone';
import type { Reading } from './words/reading';

/**
 * What a draft is: an answer to a buyer's message, a message that the seller begins (which may say less), or a public reply
 * under a feedback (which everyone reads).
 */
export const replyModes = ['answer', 'proactive', 'public'] as const;
export type ReplyMode = (typeof replyModes)[number];

/** The groups in which findings are shown: what may not be sent, how it sounds, what is missing, what does not agree with the order. */
export const replyGroups = ['policy', 'tone', 'missing', 'accurate'] as const;
export type ReplyGroup = (typeof replyGroups)[number];

/** The message that a draft answers, where it is known: its words as the page shows them, and what they are about. */
export type AnsweredMessage = { text: string; triage: Triage };

/** What is known of the order that a draft is about; a part that no page has said is absent, and then nothing is said of it. */
export type OrderFacts = {
  orderId: string;
  /** Every amount that any page of this order printed, sums of lines included. */
  amounts?: readonly Money[] | undefined;
  /** Calendar days that belong to the order (bought, shipped, due), `YYYY-MM-DD`. */
  days?: readonly string[] | undefined;
  tracking?: readonly string[] | undefined;
};

/** A draft as it is checked. */
export type Draft = {
  text: string;
  mode: ReplyMode;
  /** The language of the draft where it is known; found out from its words otherwise. */
  language?: TextLanguage | undefined;
  answers?: AnsweredMessage | undefined;
  order?: OrderFacts | undefined;
  /** The buyer's language of preference, where a page says it; counts for messages that the seller begins. */
  buyerLanguage?: TextLanguage | undefined;
  /** The last day (`YYYY-MM-DD`, the marketplace's) on which the seller may begin a message about the order. */
  proactiveUntil?: string | undefined;
  /** The day it is (`YYYY-MM-DD`) and the moment, where rules count days. */
  today: string;
  /** What the listener has heard in it so far; without it a draft is judged by what is read at once. */
  heard?: HeardDraft | undefined;
};

/** Words that would say it better: they stand in place of the span of their finding, or before or after all of the draft. */
export type Better = { words: string; place: 'instead' | 'start' | 'end' };

/** What the check says of a draft. */
export type ReplyFinding = Finding & { group: ReplyGroup; flag?: ReplyFlag | undefined; better?: Better | undefined };

/** What one rule finds, without what is the rule's own. */
export type ReplyFound = Found & { better?: Better | undefined };

/**
 * One sentence of a draft, as the rules of a sentence see it: nothing around it, so that what is said of it holds for as long as
 * its words stand, and a key typed elsewhere costs nothing.
 */
export type Sentence = { text: string; language: TextLanguage; mode: ReplyMode };

/** A rule that needs one sentence alone; `start` and `end` count within the sentence. */
export type SentenceRule = Rule<Sentence> & {
  group: ReplyGroup;
  flag?: ReplyFlag;
  evaluate(sentence: Sentence): readonly ReplyFound[];
  /** Whether what it found in a sentence is none after all in this draft, by what is known of the order. */
  spares?(words: string, draft: Draft): boolean;
};

/** A sentence of a draft with where it stands in it, and what it does (apologises, names a remedy, gives a date …) how it sounds, and what it is made of. */
export type ReadSentence = Span & { text: string; acts: ReadonlySet<string>; tone?: ReadTone; words?: Reading };

/** All of a draft, for the rules that need more than a sentence. */
export type ReadDraft = Draft & { language: TextLanguage; sentences: readonly ReadSentence[] };

/** A rule that needs all of a draft, the message it answers, or the order. */
export type DraftRule = Rule<ReadDraft> & {
  group: ReplyGroup;
  flag?: ReplyFlag;
  evaluate(draft: ReadDraft): readonly ReplyFound[];
};
