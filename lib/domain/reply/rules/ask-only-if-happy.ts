import type { DraftRule } from '../reply';
import { isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';

/** "Happy with the help?", "Loved it?": a question that parts the pleased from the others. */
const parts = ({ reading: { has } }: Line): boolean => has('happyQuestion');
/** Others are to turn to the seller. */
const turnsAway = ({ reading: { has } }: Line): boolean => has('unhappy') && has('toUs');

function selects(line: Line, index: number, lines: readonly Line[]): boolean {
  const [next, after] = [lines[index + 1], lines[index + 2]];
  if (parts(line) && next && (next.feedback.length > 0 || (after !== undefined && after.reading.has('unhappyQuestion')))) return true;
  if (line.feedback.length === 0) return false;
  if (line.reading.has('happy') && turnsAway(line)) return true;
  if (isFree(line)) return false;
  return line.reading.has('happy') || turnsAway(line) || (next !== undefined && turnsAway(next));
}

const rule: DraftRule = {
  id: 'ask-only-if-happy',
  flag: 'ask-only-if-happy',
  group: 'policy',
  severity: 'warning',
  text: 'checkOnlyIfHappy',
  grounds: [],
  evaluate: (draft) => linesOf(draft).filter(selects).map(at),
};
export default rule;
