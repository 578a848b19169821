import { interfaceLanguage } from '../lib/i18n';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day (`YYYY-MM-DD`) as a person says it; the year only where it is not that of `today`. */
export function dayText(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const language = interfaceLanguage();
  const key = `${language} ${sameYear}`;
  // Making a format costs far more than using it, and a page can hold a thousand days.
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      ...(!sameYear && { year: 'numeric' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** A calendar day that can be read by people and by programs. */
export function Day({ day, today }: { day: string; today: string }) {
  return <time dateTime={day}>{dayText(day, today)}</time>;
}
