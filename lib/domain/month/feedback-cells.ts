import { type Cell, countIn, type Extent, ppmOf } from './cell';
import type { MonthView } from './view';

const bands = { positive: [4, 5], neutral: [3], negative: [1, 2] } as const;
export type Band = keyof typeof bands;

const sum = (view: MonthView, stars: readonly number[]): number =>
  stars.reduce((all, each) => all + countIn(view, `feedback-${each}`), 0);

/** Feedback comes from pages and reports alike: a report of the month makes it whole, else it is what was seen. */
const extent = ({ cover }: MonthView): Extent =>
  cover.feedback.state === 'whole' ? { of: 'month' } : { of: 'seen', report: 'feedback' };

/** Whether anything is known of the feedback of a month: what is gone was seen as well. */
const isSeen = (view: MonthView): boolean =>
  view.cover.feedback.state === 'whole' ||
  sum(view, [1, 2, 3, 4, 5]) + countIn(view, 'struck') + countIn(view, 'vanished') > 0;

const notSeen: Cell = { state: 'not-seen', report: 'feedback' };

/** Feedback of one band that counts, by the day it was left. */
export const bandCell = (view: MonthView, band: Band): Cell =>
  isSeen(view) ? { state: 'value', value: sum(view, bands[band]), extent: extent(view) } : notSeen;

/** Feedback of the month that was struck or has vanished since. */
export const removedCell = (view: MonthView): Cell =>
  isSeen(view)
    ? { state: 'value', value: countIn(view, 'struck') + countIn(view, 'vanished'), extent: extent(view) }
    : notSeen;

/** Of all feedback that counts, how much is negative. */
export function negativeRateCell(view: MonthView): Cell {
  if (!isSeen(view)) return notSeen;
  const [part, whole] = [sum(view, bands.negative), sum(view, [1, 2, 3, 4, 5])];
  return whole === 0
    ? { state: 'nothing' }
    : { state: 'value', value: ppmOf(part, whole), part, whole, extent: extent(view) };
}

/**
 * Of the orders bought in the month, how many are known to be a defect. What feedback, returns or payments do not speak of may hold
 * more, so it is at least that.
 */
export function defectRateCell(view: MonthView): Cell {
  const { orders, returns, payments, feedback } = view.cover;
  if (orders.state === 'none') return { state: 'not-seen', report: 'orders' };
  if (orders.state === 'apart') return { state: 'apart', reports: ['orders'] };
  const [part, whole] = [countIn(view, 'defects'), countIn(view, 'orders')];
  const known = part > 0 || isSeen(view) || returns.state !== 'none' || payments.state !== 'none';
  if (!known) return { state: 'not-seen', report: 'feedback' };
  if (whole === 0) return { state: 'nothing' };
  const complete = [returns, payments, feedback].every(({ state }) => state === 'whole');
  const said: Extent = orders.state === 'whole' ? { of: 'month' } : { of: 'days', spans: orders.spans };
  return {
    state: 'value',
    value: ppmOf(part, whole),
    part,
    whole,
    extent: said,
    ...(!complete && { atLeast: true as const }),
  };
}
