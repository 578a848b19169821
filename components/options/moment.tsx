import { interfaceLanguage } from '../../lib/i18n';

const format = (at: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(interfaceLanguage(), style).format(new Date(at));

/** A moment, in the person's own time zone and language. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{format(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}

/** A date as precise as its source is: a day, a month or a year. */
export function PartialDate({ date }: { date: string }) {
  const [, month, day] = date.split('-');
  const style: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'medium' }
    : { year: 'numeric', ...(month && { month: 'long' }) };
  return <time dateTime={date}>{format(date, { ...style, timeZone: 'UTC' })}</time>;
}
