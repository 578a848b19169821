import { daysBetween } from '../../lib/domain/calendar';
import { interfaceLanguage, t } from '../../lib/i18n';
import { durationText } from '../duration';

const MINUTE = 60_000;

let days: Intl.RelativeTimeFormat | undefined;

/** How long it is until a day, in the words of the interface's language: `today`, `in 3 days`. @param today that of the store. */
export function daysText(day: string, today: string): string {
  days ??= new Intl.RelativeTimeFormat(interfaceLanguage(), { numeric: 'auto' });
  return days.format(daysBetween(today, day), 'day');
}

/** How long it is until a moment, in whole minutes rounded down, or for how long it has been over. @param now in milliseconds. */
export function timeText(at: string, now: number): string {
  const left = Date.parse(at) - now;
  const minutes = Math.floor(Math.abs(left) / MINUTE);
  if (left <= 0) return t('replyOverdue', durationText(minutes));
  return minutes === 0 ? t('undoUnderMinute') : t('queueIn', durationText(minutes));
}
