import { interfaceLanguage } from '../lib/i18n';

const DAY = 24 * 60;

/** A span of whole minutes as a person says it: hours and minutes, from two days on days and hours. */
export function durationText(minutes: number): string {
  const format = new Intl.DurationFormat(interfaceLanguage(), { style: 'short' });
  const hours = Math.floor(minutes / 60);
  if (minutes < 2 * DAY) return format.format({ hours, minutes: minutes % 60 });
  return format.format({ days: Math.floor(hours / 24), hours: hours % 24 });
}
