import type { Span } from '../../text/text';
import { findPhrases } from './phrases';
import type { Cue } from './words/message-words';
import type { Findable } from './words-of';

export type CueFound = Span & { cue: Cue };

/** Cues that speak for something open, and those that speak against it. */
export const openCues: readonly Cue[] = ['demand', 'request', 'asks', 'trouble', 'upset', 'angry', 'abusive'];
export const closingCues: readonly Cue[] = ['thanks', 'praise', 'final', 'closed', 'confirms', 'automatic'];
/** What the other becomes where it is denied: "not good", "no problem". */
const denied: Partial<Record<Cue, Cue>> = { praise: 'trouble', trouble: 'praise', upset: 'praise' };

/** Letters that may stand between a denial and what it denies: two words at most ("not at all good"), no mark. */
const BETWEEN = /^[^a-z0-9.!?,;:\n]+(?:[a-z]+[^a-z0-9.!?,;:\n]+){0,2}$/;

/** The cues of a folded message in order. Of words within longer ones that say the contrary only the longer ones count. */
export function findCues(folded: string, { cues, denials }: Findable): CueFound[] {
  const found = findPhrases(folded, cues).map(({ mark, start, end }) => ({ cue: mark, start, end }));
  const nots = findPhrases(folded, denials);
  const kept = found.filter((each) => {
    const opens = openCues.includes(each.cue);
    return !found.some(
      (other) =>
        other.start <= each.start &&
        other.end >= each.end &&
        other.end - other.start > each.end - each.start &&
        openCues.includes(other.cue) !== opens &&
        other.cue !== 'turn',
    );
  });
  return kept.map((each) => {
    const contrary = denied[each.cue];
    const isDenied =
      contrary !== undefined &&
      nots.some(
        ({ start, end }) => start < each.start && end <= each.start && BETWEEN.test(folded.slice(end, each.start)),
      );
    return isDenied ? { ...each, cue: contrary } : each;
  });
}
