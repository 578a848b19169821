import { type Cell, countIn, ppmOf } from './cell';
import type { MonthView } from './view';

/** What no report tells, and only pages and presses here do. */
const seen = { of: 'seen' } as const;
const notSeen: Cell = { state: 'not-seen' };

const REPLIES = ['replies-answered', 'replies-waiting', 'replies-uncertain'] as const;

const hasReplies = (view: MonthView): boolean => REPLIES.some((name) => countIn(view, name) > 0);

const uncertainIn = (view: MonthView): { uncertain?: number } => {
  const uncertain = countIn(view, 'replies-uncertain');
  return uncertain > 0 ? { uncertain } : {};
};

/** How often a buyer waited: answered, waiting still, or answered at a time that is not certain. */
export const replyCell = (view: MonthView, name: (typeof REPLIES)[number]): Cell =>
  hasReplies(view) ? { state: 'value', value: countIn(view, name), extent: seen } : notSeen;

/** Of the answers whose times are certain, how many came within 24 hours. */
export function replyShareCell(view: MonthView): Cell {
  if (!hasReplies(view)) return notSeen;
  const [part, whole] = [countIn(view, 'replies-in-time'), countIn(view, 'replies-answered')];
  if (whole === 0) return { state: 'nothing' };
  return { state: 'value', value: ppmOf(part, whole), part, whole, extent: seen, ...uncertainIn(view) };
}

/** How long an answer took on average, in whole minutes. */
export function replyMeanCell(view: MonthView): Cell {
  if (!hasReplies(view)) return notSeen;
  const whole = countIn(view, 'replies-answered');
  if (whole === 0) return { state: 'nothing' };
  return {
    state: 'value',
    value: Math.round(countIn(view, 'replies-minutes') / whole),
    whole,
    extent: seen,
    ...uncertainIn(view),
  };
}

/** What was pressed here: concessions and refunds that count as given. A month in which none was seen says nothing of it. */
export function givenCell(view: MonthView, name: string): Cell {
  const any = Object.keys(view.counts).some(
    (each) => each === 'concessions' || /^(?:goodwill|given-refund):/.test(each),
  );
  return any ? { state: 'value', value: countIn(view, name), extent: seen } : notSeen;
}
