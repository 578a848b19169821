import { dayIn } from '../../lib/domain/calendar';
import { interfaceLanguage } from '../../lib/i18n';
import { whenText } from '../when';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a list has a hundred moments in few zones. */
function formatFor(timeZone: string, day: 'none' | 'short' | 'year'): Intl.DateTimeFormat {
  const language = interfaceLanguage();
  const key = `${language} ${timeZone} ${day}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(day !== 'none' && { month: 'short', day: 'numeric' }),
      ...(day === 'year' && { year: 'numeric' }),
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
  formats.set(key, format);
  return format;
}

const offsetIn = (at: string, timeZone?: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone ?? Temporal.Now.timeZoneId()).offset;

/** A moment by the store's clock, and by the person's own where that shows another time. */
export type ClockTexts = { store: string; own?: string };

/**
 * When something ends, by the clock of the store in whose days it is counted, with the name of its zone: what stands under
 * "Today" must not read as tomorrow. Where the person's own clock shows the same, no zone has to be named.
 * @param today the day it is in that zone: of a moment of that day the time alone is said, and the year only of another one.
 */
export function clockTexts(at: string, timeZone: string, today: string): ClockTexts {
  const own = whenText(at);
  if (offsetIn(at, timeZone) === offsetIn(at)) return { store: own };
  const day = dayIn(at, timeZone);
  const said = day === today ? 'none' : day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'year';
  return { store: formatFor(timeZone, said).format(Date.parse(at)), own };
}
