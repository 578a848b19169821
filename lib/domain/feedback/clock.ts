import { daysBetween, plusDays } from '../calendar';
import type { Day } from '../ids';
import type { FeedbackClock } from './feedback-view';
import { candidates, type PrintedDay } from './left-day';

/**
 * The clock of a window that begins on the day a feedback was left. Its last day is included: with 60 days, what was left on
 * day 0 can still be removed on day 60. A day with two readings has two last days.
 * @param days how many the window has; `standard` how many where the person has set nothing.
 * @param today the day it is where the marketplace is, or the earliest that it is in any where that is not known.
 */
export function clockOf(left: PrintedDay, days: number, standard: number, today: Day): FeedbackClock {
  const [one, other] = candidates(left).map((day) => plusDays(day, days)) as [Day, Day?];
  const ends = other === undefined ? [one] : [one, other];
  const open = ends.filter((end) => end >= today).sort();
  const [soonest] = open;
  return {
    until: other === undefined ? { day: one } : { either: [one, other] },
    days,
    state: open.length === ends.length ? 'open' : soonest === undefined ? 'over' : 'unclear',
    ...(soonest !== undefined && { left: daysBetween(today, soonest) }),
    basis: days === standard ? 'policy' : 'own',
  };
}
