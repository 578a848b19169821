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

/** No phrase is longer, nor stands a denial farther before what it denies. */
const REACH = 200;
const size = ({ start, end }: Span): number => end - start;

/** Whether a span lies in a longer one that passes; all in order of their starts. */
function isInLonger(found: readonly CueFound[], at: number, passes: (other: CueFound) => boolean): boolean {
  const each = found[at];
  if (!each) return false;
  const contains = (other: CueFound): boolean =>
    other.start <= each.start && other.end >= each.end && size(other) > size(each) && passes(other);
  for (let before = at - 1; before >= 0; before--) {
    const other = found[before];
    if (!other || each.start - other.start > REACH) break;
    if (contains(other)) return true;
  }
  for (let after = at + 1; found[after]?.start === each.start; after++) {
    const other = found[after];
    if (other && contains(other)) return true;
  }
  return false;
}

/** The cues of a folded message in order. Of words within longer ones that say the contrary only the longer ones count. */
export function findCues(folded: string, { cues, denials }: Findable): CueFound[] {
  const found = findPhrases(folded, cues).map(({ mark, start, end }) => ({ cue: mark, start, end }));
  const nots = findPhrases(folded, denials);
  let next = 0;
  return found.flatMap((each, at): CueFound[] => {
    const opens = openCues.includes(each.cue);
    if (isInLonger(found, at, ({ cue }) => openCues.includes(cue) !== opens && cue !== 'turn')) return [];
    while ((nots[next]?.start ?? each.start) < each.start) next++;
    const contrary = denied[each.cue];
    return [contrary && isDenied(folded, each, nots, next) ? { ...each, cue: contrary } : each];
  });
}

/** Whether one of the denials before a place reaches it. */
function isDenied(folded: string, { start }: Span, nots: readonly Span[], until: number): boolean {
  for (let at = until - 1; at >= 0; at--) {
    const not = nots[at];
    if (!not || start - not.start > REACH) return false;
    if (not.end <= start && BETWEEN.test(folded.slice(not.end, start))) return true;
  }
  return false;
}
