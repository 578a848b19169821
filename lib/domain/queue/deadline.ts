import { dayIn, plusDays, startOf } from '../calendar';
import { day, type Instant, instant } from '../ids';
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

/** How near an end is, by calendar days; weeks end on Sunday. */
export const nearness = ['overdue', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type Nearness = (typeof nearness)[number];

/** The moment at which it is over: that of the deadline, or the end of its last day in that time zone. */
export const endOf = (end: Deadline, timeZone: string): Instant =>
  'at' in end ? end.at : startOf(plusDays(end.day, 1), timeZone);

/** The last day of the week that a day is in, weeks beginning on Monday. */
export function lastOfWeek(today: string): string {
  return plusDays(today, 7 - Temporal.PlainDate.from(today).dayOfWeek);
}

/** Under which heading something stands. @param timeZone that of its store: its days are the ones that count. */
export function nearnessOf(end: Deadline | undefined, timeZone: string, now: Instant): Nearness {
  if (!end) return 'none';
  const today = dayIn(now, timeZone);
  const last = 'at' in end ? dayIn(end.at, timeZone) : end.day;
  if ('at' in end ? end.at <= now : last < today) return 'overdue';
  if (last === today) return 'today';
  if (last === plusDays(today, 1)) return 'tomorrow';
  return last <= lastOfWeek(today) ? 'week' : 'later';
}
