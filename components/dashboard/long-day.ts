import { interfaceLanguage } from '../../lib/i18n';

let format: Intl.DateTimeFormat | undefined;

/** A calendar day (`YYYY-MM-DD`) with its month in letters, so that it can be read in one way only. */
export function longDay(day: string): string {
  format ??= new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
