import type { Day } from '../ids';
import type { Seen } from '../seen';
import type { FeedbackRow } from './feedback-row';

/** A day as it was printed: settled, or with both readings. */
export type PrintedDay = FeedbackRow['left'];

/** The days that a printed day can be, as printed: one, or two. */
export const candidates = (left: PrintedDay): readonly Day[] => ('day' in left ? [left.day] : left.either);

/** The same day with only those readings that hold; as it was where none does. */
function keep(left: PrintedDay, holds: (day: Day) => boolean): PrintedDay {
  const [one, other] = candidates(left).filter(holds);
  return one !== undefined && other === undefined ? { day: one } : left;
}

/** What the order, or the moment, tells of a day: feedback comes after the purchase, and from no day to come. */
export type DayEvidence = { notBefore?: Day | undefined; notAfter?: Day | undefined };

/** A printed day of which one reading cannot be is the other. What neither reading fits is left as it is: nothing is invented. */
export function settleDay(left: PrintedDay, { notBefore, notAfter }: DayEvidence): PrintedDay {
  return keep(left, (day) => (!notBefore || day >= notBefore) && (!notAfter || day <= notAfter));
}

/**
 * The day that several printings of it give together. From the latest back, each printing that fits narrows what is left;
 * one that contradicts is passed over, so that the later sighting stands.
 * @param readings those that weigh most first: of equal ones the latest.
 */
export function dayFrom(readings: readonly Seen<PrintedDay>[]): PrintedDay {
  const [latest, ...earlier] = readings;
  if (!latest) throw new RangeError('A feedback was left on some day');
  return earlier.reduce((left, { value }) => keep(left, (day) => candidates(value).includes(day)), latest.value);
}

/**
 * The day of a feedback: what its printings settle, and where they leave it open, what the person said of it.
 * @param readings those that weigh most first.
 */
export function dayOf(readings: readonly Seen<PrintedDay>[], told: Seen<PrintedDay> | undefined): PrintedDay {
  const left = dayFrom(readings);
  return told && 'day' in told.value ? keep(left, (day) => candidates(told.value).includes(day)) : left;
}

/** The latest day that it can have been: what is still open by one reading of it is looked for. */
export const latestDay = (left: PrintedDay): Day | undefined => [...candidates(left)].sort().at(-1);
