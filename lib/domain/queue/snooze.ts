import type { Instant } from '../ids';

/** For how long a row can be put off. */
export const snoozes = ['hour', 'four-hours', 'tomorrow', 'monday'] as const;
export type Snooze = (typeof snoozes)[number];

/** When a day of work begins. */
const MORNING = 9;

const HOUR = 3_600_000;

/**
 * Until when something is put off: by so many hours, until tomorrow at nine, or until nine on the next Monday, today never being it.
 * @param timeZone that of the person: it is their morning.
 */
export function snoozeUntil(choice: Snooze, now: Instant, timeZone: string): Instant {
  if (choice === 'hour') return new Date(Date.parse(now) + HOUR).toISOString();
  if (choice === 'four-hours') return new Date(Date.parse(now) + 4 * HOUR).toISOString();
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = today.add({ days: choice === 'tomorrow' ? 1 : 8 - today.dayOfWeek });
  const morning = day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(MORNING) });
  return morning.toInstant().toString({ smallestUnit: 'millisecond' });
}
