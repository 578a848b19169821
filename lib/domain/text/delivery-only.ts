import type { CueFound } from './cues/find-cues';
import { stateDoubts } from './doubts';
import type { ClauseScores, Subject } from './subject';
import type { Span } from './text';

/** Whether all of a comment is about its delivery, the words that say so, and else the clause that is about something more. */
export type DeliveryOnly = {
  /** `may-be` where a clause stands beside it that could be about anything. */
  confidence: 'likely' | 'may-be' | null;
  words: readonly Span[];
  spoils: Span | undefined;
};

const isDelivery = ({ kind }: CueFound): boolean => kind === 'delivery';
/** Weak cues ("came", "fast") go with delivery; so does a gift that came late, if the clause is not about the product after all. */
const isOther = ({ kind }: CueFound): boolean => ['packing', 'state', 'seller'].includes(kind);
/** A cue inside a longer one of delivery says nothing of its own. */
const covered = (cue: Span, by: readonly Span[]): boolean =>
  by.some(({ start, end }) => start <= cue.start && cue.end <= end);
/** Above this score a clause is about the product, with its delivery ("shipped the fresh bread") or without. */
const PRODUCT = 1;

function speaksOfMore({ cues, product, service, neutral }: ClauseScores): boolean {
  const delivery = cues.filter(isDelivery);
  if (cues.some((cue) => isOther(cue) && !covered(cue, delivery))) return true;
  return !neutral && (delivery.length === 0 ? product > 0 || service > PRODUCT : product > PRODUCT);
}

/** Whether a comment is about delivery and nothing else; what says nothing in particular ("never again") does not count against it. */
export function deliveryOnly(text: string, { clauses }: Subject): DeliveryOnly {
  const words = clauses.flatMap(({ cues }) => cues.filter(isDelivery)).map(({ start, end }) => ({ start, end }));
  const more = clauses.find(speaksOfMore);
  if (words.length === 0) return { confidence: null, words, spoils: undefined };
  if (more) return { confidence: null, words, spoils: { start: more.start, end: more.end } };
  const doubt = stateDoubts(text).find((each) => !covered(each, words));
  if (doubt) return { confidence: null, words, spoils: doubt };
  const plain = clauses.every(({ cues, neutral }) => neutral || cues.some((cue) => !isOther(cue)));
  return { confidence: plain ? 'likely' : 'may-be', words, spoils: undefined };
}
