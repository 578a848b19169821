import type { DraftRule } from '../reply';
import { at, type Line, linesOf } from '../words/lines';

function selects(line: Line, index: number, lines: readonly Line[]): boolean {
  const { reading: { has }, feedback } = line;
  if (feedback.length === 0 && !has('leave')) return false;
  const next = lines[index + 1];
  const pair = (one: Line) => one.reading.has('unhappy') && one.reading.has('toUs');
  if (feedback.length > 0 && has('happy')) return true;
  return feedback.length > 0 && pair(line) || (feedback.length > 0 && next !== undefined && pair(next) );
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
