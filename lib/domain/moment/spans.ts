import type { SentAt } from '../message/thread';
import type { PrintedClock } from './clock';

const instantOf = (at: number): string => new Date(at).toISOString();

/** The span between two moments in milliseconds; `undefined` where it ends before it begins. */
export function spanOf(from: number, to: number): SentAt | undefined {
  return from <= to ? { from: instantOf(from), to: instantOf(to) } : undefined;
}

/** The span that holds all of these, if there are any. */
export function together(spans: readonly SentAt[]): SentAt | undefined {
  const from = spans.map((each) => each.from).sort()[0];
  const to = spans
    .map((each) => each.to)
    .sort()
    .at(-1);
  return from && to ? { from, to } : undefined;
}

/** What two sources of the same moment leave: `undefined` where they contradict each other. */
export function overlap(a: SentAt, b: SentAt): SentAt | undefined {
  const [, from = ''] = [a.from, b.from].sort();
  const [to = ''] = [a.to, b.to].sort();
  return from <= to ? { from, to } : undefined;
}

/** All of a calendar day, wherever of these zones it is counted. @param zones IANA names. */
export function wholeDay(day: string, zones: readonly string[]): SentAt | undefined {
  const date = Temporal.PlainDate.from(day);
  return together(
    zones.flatMap((zone) => {
      const [start, end] = [date, date.add({ days: 1 })].map((each) => each.toZonedDateTime(zone).epochMilliseconds);
      return spanOf(start ?? 0, (end ?? 0) - 1) ?? [];
    }),
  );
}

/**
 * A time of day on a calendar day: exact where its zone is printed and fits the season, else wherever of these zones it is read, and both hours
 * where clocks go back.
 */
export function atClock(day: string, clock: PrintedClock, zones: readonly string[]): SentAt | undefined {
  const { hour, minute, second, offset, place } = clock;
  const wall = Temporal.PlainDateTime.from(day).with({ hour, minute, second });
  // EST is a name of Sydney's time as well.
  const two = place === 'America/New_York' && zones.some((zone) => zone.startsWith('Australia/'));
  if (offset === 'unknown' || two) return undefined;
  if (offset !== undefined) {
    const at = wall.toZonedDateTime('UTC').epochMilliseconds - offset * 60_000;
    const local = place ? wall.toZonedDateTime(place).epochMilliseconds : at;
    // A name of the other half of the year is as likely the hour of the place as the one that it means: it was between both.
    const isHour = Math.abs(at - local) <= 3_600_000;
    return isHour ? spanOf(Math.min(at, local), Math.max(at, local)) : undefined;
  }
  return together(
    zones.flatMap((zone) => {
      const [from, to] = (['earlier', 'later'] as const).map(
        (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
      );
      return spanOf(from ?? 0, to ?? 0) ?? [];
    }),
  );
}
