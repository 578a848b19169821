import { dayIn, daysBetween } from '../calendar';
import type { Day } from '../ids';
import type { FeedbackRecord } from './feedback-record';
import type { FeedbackList } from './feedback-row';

/** Days of which a list shows every feedback: those after one and before another; an absent end is open. */
export type CoveredDays = {
  after?: Day | undefined;
  before?: Day | undefined;
  /** The day of the last row, where no older page is: what is behind it may also be too old for the list. */
  last?: Day | undefined;
};

/** Ages in days at which lists of recent things usually end. */
const USUAL_ENDS = [7, 14, 30, 60, 90, 120, 180, 365, 730];

/**
 * The days of which a list shows every feedback. On the days of its first and last row, others may stand on the next page:
 * those days count only where there is none. A row whose day is uncertain ends nothing: the next one whose day is settled does.
 * @param days of the rows in their order, newest first; absent where uncertain.
 * @returns nothing where the rows allow no conclusion: none is settled, or they are in another order.
 */
export function coveredDays(
  days: readonly (Day | undefined)[],
  covers: FeedbackList['covers'],
): CoveredDays | undefined {
  const settled = days.flatMap((day) => day ?? []);
  const [first, last] = [settled[0], settled.at(-1)];
  if (!covers || !first || !last) return undefined;
  if (settled.some((day, index) => day > (settled[index - 1] ?? day))) return undefined;
  return { ...(covers.last ? { last } : { after: last }), ...(!covers.first && { before: first }) };
}

/** Whether a list of those days, seen at that moment, would show this feedback were it still there. */
export function wouldShow(
  record: Pick<FeedbackRecord, 'day' | 'scope' | 'lastSeenAt'>,
  { after, before, last }: CoveredDays,
  { scope, at }: { scope: string; at: string },
): boolean {
  const { day, lastSeenAt } = record;
  if (!day || record.scope?.value !== scope || lastSeenAt >= at) return false;
  if (last && day < last && mayHaveGrownTooOld(day, record.scope.at, at)) return false;
  return (after === undefined || day > after) && (before === undefined || day < before);
}

/** Whether one of the ages at which lists usually end was reached between two moments, give or take the day of a time zone. */
function mayHaveGrownTooOld(day: Day, from: string, to: string): boolean {
  const [before, now] = [daysBetween(day, dayIn(from, 'UTC')) - 1, daysBetween(day, dayIn(to, 'UTC')) + 1];
  return USUAL_ENDS.some((end) => before < end && end <= now);
}
