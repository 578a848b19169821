import { dayIn, plusDays, startOf } from '../calendar';
import { type Day, day, type Instant, instant } from '../ids';
import { z } from '../zod';

/**
 * Why an end is not known for certain: it may be earlier (what it counts from was noted or seen only later), it may be later (what
 * it counts from is known roughly, and the earliest is taken), or nobody said in which store's days it counts.
 */
export const doubts = ['earlier', 'later', 'zone'] as const;
export type Doubt = (typeof doubts)[number];

/** When something ends: at a moment, or with a calendar day of the store, which is included. */
export const deadline = z.union([
  z.object({ at: instant, doubt: z.optional(z.enum(doubts)) }),
  z.object({ day, doubt: z.optional(z.enum(doubts)) }),
]);
export type Deadline = z.infer<typeof deadline>;

/** How near an end is, by calendar days of the store; a week is the seven days that come. */
export const nearness = ['overdue', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type Nearness = (typeof nearness)[number];

/** Days of a store as they are seen from a moment. Counting days takes long, and a queue has hundreds of ends in few days. */
export type Days = {
  today: Day;
  near(end: Deadline | undefined): Nearness;
  /** The moment at which an end is over: its own, or the end of its last day. Ends sort by it. */
  endOf(end: Deadline): Instant;
};

/** The days of a time zone, seen from now. */
export function daysFrom(now: Instant, timeZone: string): Days {
  const today = dayIn(now, timeZone);
  const ends = new Map<Day, Instant>();
  const endOfDay = (last: Day): Instant => {
    const end = ends.get(last) ?? startOf(plusDays(last, 1), timeZone);
    ends.set(last, end);
    return end;
  };
  const limits = [
    { near: 'today', last: today },
    { near: 'tomorrow', last: plusDays(today, 1) },
    { near: 'week', last: plusDays(today, 7) },
  ] as const;
  return {
    today,
    near(end) {
      if (!end) return 'none';
      if ('at' in end ? end.at <= now : end.day < today) return 'overdue';
      // A day ends with the moment at which the next begins.
      const within = ({ last }: (typeof limits)[number]) => ('at' in end ? end.at < endOfDay(last) : end.day <= last);
      return limits.find(within)?.near ?? 'later';
    },
    endOf: (end) => ('at' in end ? end.at : endOfDay(end.day)),
  };
}
