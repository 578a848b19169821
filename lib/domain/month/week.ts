import { plusDays } from '../calendar';
import type { Day } from '../ids';
import type { Money } from '../money';
import type { Behind } from './behind';
import type { Causes } from './causes';

/** What happened in one week, as far as it was seen; a part of which nothing was seen is absent, and not zero. */
export type WeekReport = {
  from: Day;
  to: Day;
  /** Feedback that was left in the week and counts, by band. */
  feedback?: { positive: number; neutral: number; negative: number; negatives: readonly Behind[] } | undefined;
  /** Feedback that was struck or seen to be gone in the week, whenever it was left. */
  removed?: number | undefined;
  concessions?: { count: number; money: readonly Money[] } | undefined;
  /** Buyers that wrote in the week: how many were answered, how many of those within 24 hours, minutes in all, who waits still. */
  replies?: { answered: number; inTime: number; minutes: number; waiting: number; uncertain: number } | undefined;
  causes: Causes;
};

const SUNDAY = 7;

/** The Monday on or before a day: weeks begin as ISO 8601 says. */
export function mondayOf(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return plusDays(day, 1 - dayOfWeek);
}

/** The last weeks, the one of that day first: their Mondays and Sundays. */
export const weeksUpTo = (day: Day, count: number): { from: Day; to: Day }[] =>
  Array.from({ length: count }, (_, index) => {
    const from = plusDays(mondayOf(day), -7 * index);
    return { from, to: plusDays(from, SUNDAY - 1) };
  });
