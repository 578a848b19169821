import type { MessageTopic } from '../../triage';

/** What a phrase of a message tells of whether anything is open, and how the buyer feels. */
export const cues = [
  /** Thanks and good wishes. */
  'thanks',
  /** Says that it works, pleases, came as hoped. */
  'praise',
  /** Says that no answer is wanted: "no need to reply", "ignore my last message". */
  'final',
  /** Says that nothing is open: "all sorted", "arrived today", "found it". */
  'closed',
  /** Agrees or confirms and asks for nothing: "yes, go ahead", "received". */
  'confirms',
  /** A machine wrote it: out of office, notices. */
  'automatic',
  /** Says in so many words what is to be done: "I want", "please send", "need a receipt". */
  'demand',
  /** May want something done. */
  'request',
  /** Begins a question, with or without a mark behind it. */
  'asks',
  /** Something went wrong. */
  'trouble',
  /** Turns what was said before: "but", "however". */
  'turn',
  /** Lets down: disappointed, sad, annoyed. */
  'upset',
  /** Reproaches: unacceptable, ridiculous, third time. */
  'angry',
  /** Insults and swears. */
  'abusive',
] as const;
export type Cue = (typeof cues)[number];

/** Phrases of a language, as `phrases.ts` reads them. */
export type MessageWords = {
  cues: Readonly<Record<Cue, readonly string[]>>;
  /** Denials: of praise they make a complaint, of a complaint none. */
  denials: readonly string[];
  /** What only messages are about, and how messages put what comments are about as well. */
  topics: Readonly<Partial<Record<MessageTopic, readonly string[]>>>;
  /** What begins a question that needs no mark: at the start of a clause, and anywhere. */
  questions: { atStart: readonly string[]; anywhere: readonly string[] };
  /** Sentences with a mark that want no answer. */
  rhetorical: readonly string[];
};
