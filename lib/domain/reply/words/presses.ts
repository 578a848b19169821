import { dealOf, isFree } from './deal';
import type { Line } from './lines';
import { near } from './reading';
import { selects } from './selects';

/** How far a word for changing may stand from one for feedback: farther where something is asked. */
const NEAR = 16;
const NEAR_ASKED = 60;

/** Whether a sentence presses for good feedback, or for feedback to be changed, removed or not left. */
export function presses(line: Line, index: number, lines: readonly Line[]): boolean {
  const { feedback, spoken } = line;
  const { all, has } = line.reading;
  const deal = dealOf(lines, index);
  if (deal?.gives === 'due' && deal.wants === 'change') return true;
  if (deal?.gives === 'due' && deal.wants === 'silence') return feedback.length > 0;
  if (has('press')) return true;
  // A benefit for feedback is another rule's.
  if (isFree(line) || deal?.wants === 'leave' || (deal?.gives === 'gift' && deal.wants === 'change')) return false;
  const before = lines[index - 1];
  const picks = selects(line, index, lines) || (before !== undefined && selects(before, index - 1, lines));
  if (has('dissuade') && !picks) return true;
  if (feedback.length === 0) return spoken && has('changeIt');
  if (near(all('change'), feedback, has('ask') ? NEAR_ASKED : NEAR)) return true;
  // Thanks for good words are no asking for more of them.
  const thanks = has('thanked') && !has('plead');
  if (!picks && !thanks && has('praise') && (has('ask') || near(all('leave'), all('praise'), 2 * NEAR))) return true;
  return (!picks && has('harm')) || has('changeIt');
}
