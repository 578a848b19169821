import { isFree } from './deal';
import type { Line } from './lines';

/** "Happy with the help?", "Loved it?": a question that parts the pleased from the others. */
const parts = ({ reading: { has } }: Line): boolean => has('happyQuestion');
/** Others are to turn to the seller. */
const turnsAway = ({ reading: { has } }: Line): boolean => has('unhappy') && has('toUs');

/** Whether a sentence asks for feedback only those who are pleased, or sends the others elsewhere. */
export function selects(line: Line, index: number, lines: readonly Line[]): boolean {
  const [next, after] = [lines[index + 1], lines[index + 2]];
  if (parts(line) && next && (next.feedback.length > 0 || after?.reading.has('unhappyQuestion'))) return true;
  if (line.feedback.length === 0) return false;
  if (line.reading.has('happy') && turnsAway(line)) return true;
  if (isFree(line)) return false;
  return line.reading.has('happy') || turnsAway(line) || (next !== undefined && turnsAway(next));
}
