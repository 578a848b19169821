import type { Day, Instant } from './ids';

/**
 * Days and windows as Amazon counts them: calendar days in the marketplace's own time zone, not spans of 24 hours, so
 * that the days on which clocks change are days like any other. Native `Temporal` does the counting; what is kept and
 * sent are ISO strings.
 */

/** The calendar day (`YYYY-MM-DD`) that a moment is, in an IANA time zone. @throws RangeError for a zone nobody knows. */
export function dayIn(at: Instant, timeZone: string): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day so many calendar days later, or earlier where the number is negative. */
export function plusDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many calendar days there are from one day to another; negative when it is already over. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The moment at which a day begins in an IANA time zone, also where midnight is left out when clocks change. */
export function startOf(day: Day, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
  return start.toString({ smallestUnit: 'millisecond' });
}
