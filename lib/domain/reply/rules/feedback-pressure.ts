import type { DraftRule } from '../reply';
import { dealOf, isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';
import { near } from '../words/reading';

function presses(line: Line, index: number, lines: readonly Line[]): boolean {
  const { feedback, spoken } = line;
  const { all, has } = line.reading;
  const deal = dealOf(lines, index);
  if (deal?.gives === 'due' && deal.wants === 'change') return true;
  if (deal?.wants === 'silence' && deal.gives === 'due') return feedback.length > 0;
  if (has('press')) return true;
  if (isFree(line) || deal?.wants === 'leave' || (deal?.gives === 'gift' && deal.wants === 'change')) return false;
  const picks = feedback.length > 0 && has('happy');
  if (has('dissuade') && !picks) return true;
  if (feedback.length > 0) {
    if (near(all('change'), feedback, has('ask') ? 60 : 16)) return true;
    if (has('praise') && !picks && (has('ask') || near(all('leave'), all('praise'), 30))) return true;
    if (has('harm') && !picks) return true;
  }
  return spoken && has('changeIt');
}

const rule: DraftRule = {
  id: 'feedback-pressure',
  flag: 'feedback-pressure',
  group: 'policy',
  severity: 'warning',
  text: 'checkFeedbackPressure',
  grounds: [],
  evaluate: (draft) => linesOf(draft).filter((line, index, lines) => presses(line, index, lines)).map(at),
};
export default rule;
