import type { CueFound } from './cues/find-cues';
import type { ClauseScores, Subject } from './subject';
import type { Span } from './text';

/** Whether all of a comment is about its delivery, the words that say so, and else the clause that is about something more. */
export type DeliveryOnly = { entire: boolean; words: readonly Span[]; spoils: Span | undefined };

const isDelivery = ({ kind }: CueFound): boolean => kind === 'delivery';
/** Weak cues ("came", "fast") go with delivery; any other is about something else. */
const isOther = ({ kind }: CueFound): boolean => !['delivery', 'arrival', 'speed'].includes(kind);
/** A cue inside the words of another kind says nothing of its own: "in the box" within "left in the box room by the courier". */
const covered = (cue: Span, by: readonly Span[]): boolean =>
  by.some(({ start, end }) => start <= cue.start && cue.end <= end);
/** From this score on, a clause without any cue counts as being about the product. */
const PRODUCT = 1.5;

function speaksOfMore({ cues, product }: ClauseScores): boolean {
  const delivery = cues.filter(isDelivery);
  if (cues.some((cue) => isOther(cue) && !covered(cue, delivery))) return true;
  return delivery.length === 0 && product > PRODUCT;
}

/** Whether a comment is about delivery and nothing else; what is neither ("never again") does not count against it. */
export function deliveryOnly({ clauses }: Subject): DeliveryOnly {
  const words = clauses.flatMap(({ cues }) => cues.filter(isDelivery)).map(({ start, end }) => ({ start, end }));
  const more = clauses.find(speaksOfMore);
  return {
    entire: words.length > 0 && more === undefined,
    words,
    spoils: words.length > 0 && more ? { start: more.start, end: more.end } : undefined,
  };
}
