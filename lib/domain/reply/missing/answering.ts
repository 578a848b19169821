import type { Odds } from '../../listener/hear-reply';
import type { Triage } from '../../message/triage';
import { actsCovered } from '../acts';
import type { ReadDraft } from '../reply';
import { type MissingFlag, type Sure, type Weighable, weighableOf } from './judge';

/** A draft that answers a message which is known, in a language that both are read in. */
export type Answering = {
  message: string;
  weighable: Weighable;
  public: boolean;
  /** How much surer than usual it must be that something is missing, as log odds: of what a problem calls for, and of any answer. */
  surer: { problem: number; answer: number };
  /** What the listener heard in all of it, where it did. */
  heard: Odds | undefined;
};

// What the message was found to need is not always right either: a draft beside it says more, so that it only weighs against a finding.
const NO_PROBLEM = 0.4;
const NO_ANSWER = 1;
/** Thanks and "all good now" need nothing at all. */
const NOTHING = Number.POSITIVE_INFINITY;
const THANKS = /thank|thx|cheers|great|perfect|love|all good|happy/i;
/** Thanks are short, in letters; a longer message may hold a complaint as well. */
const SHORT = 60;

const onlyThanks = ({ needsAnswer, topics }: Triage, text: string): boolean =>
  !needsAnswer &&
  ((topics.length > 0 && topics.every((topic) => topic === 'praise')) || (text.length < SHORT && THANKS.test(text)));

/** A buyer who only says hello has told and asked nothing yet. */
const ONLY_GREETING =
  /^\W*(?:hi|hiya|hello|hey|greetings|good (?:morning|afternoon|evening|day)|(?:are you|anyone|anybody|someone) there)(?: there| all| team| seller)?\W*$/i;

function surerFor(triage: Triage, text: string): Answering['surer'] {
  const { needsAnswer, problem } = triage;
  if (onlyThanks(triage, text) || ONLY_GREETING.test(text)) return { problem: NOTHING, answer: NOTHING };
  if (!needsAnswer) return { problem: NO_ANSWER, answer: NO_ANSWER };
  return { problem: problem ? 0 : NO_PROBLEM, answer: 0 };
}

const known = new WeakMap<ReadDraft, Answering | null>();

function read({ text, mode, language, answers, sentences, heard }: ReadDraft): Answering | null {
  if (!answers || mode === 'proactive' || text.trim() === '') return null;
  const { triage, text: message } = answers;
  if (!triage.covered || triage.language !== language || !actsCovered(language)) return null;
  const isPublic = mode === 'public';
  return {
    message,
    surer: surerFor(triage, message),
    public: isPublic,
    heard: heard?.all,
    weighable: weighableOf(message, sentences, isPublic ? 'public' : 'message'),
  };
}

/**
 * What the rules of what is missing look at, worked out once for all of them.
 * @returns nothing where the message is not known or is not read in the language of the draft
 */
export function answeringOf(draft: ReadDraft): Answering | null {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const answering = read(draft);
  known.set(draft, answering);
  return answering;
}

/** How sure it must be that a draft lacks something: no problem calls for nothing, and a message that needs no answer even less. */
export const sureOf = ({ surer, heard }: Answering, flag: MissingFlag): Sure => ({
  surer: flag === 'unanswered-question' ? surer.answer : surer.problem,
  heard: heard?.[flag],
});
