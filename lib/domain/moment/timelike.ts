import { isWeekday, readDay } from '../read-date';
import { splitMoment } from './clock';
import { bareMoment } from './read-moment';
import { readRelative } from './relative';

const MONTH =
  '(?:jan|feb|fév|ene|gen|mar|mär|apr|avr|abr|may|mai|mag|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|ott|nov|dec|dez|déc|dic)\\p{L}*\\.?';
/** A day without its year, which says no moment and is printed like one. */
const DAY = new RegExp(
  `^(?:\\p{L}{2,10}\\.?,? )?(?:${MONTH} \\d{1,2}|\\d{1,2}\\.? (?:de )?${MONTH}|\\d{1,2}月 ?\\d{1,2}日)$`,
  'iu',
);

/** A weekday in full: alone "so", "do" and "Sam" are other words. */
const FULL = /^(?:\p{Script=Latin}{5,}|[\p{Script=Han}]{2,})$/u;

/** Spans of any unit, weeks and months as well, which say no moment. */
const SPAN =
  /^(?:(?:vor|il y a|hace) (?:\d{1,3}|\p{L}{1,5}) \p{L}{1,9}|(?:\d{1,3}|\p{L}{1,3}) \p{L}{1,9} (?:ago|fa)|[\d半]{1,3} ?\S{1,3}前|\d{1,3} ?(?:[mhdwy]|mo|min))$/iu;

/**
 * Whether a text is printed like a time and like nothing else, also where nobody can say which: no year, a zone that is not known, a day and month
 * that could change places. It is no part of what somebody wrote.
 * @param languages languages the page may be in, likeliest first.
 */
export function isTimelike(text: string, languages: readonly string[]): boolean {
  if (text.length > 80) return false;
  const plain = bareMoment(text);
  const said = splitMoment(plain);
  if (!said || plain === '') return false;
  const { date, clock } = said;
  if (date === '') return clock !== undefined;
  const span = plain.replace(/\.(?= |$)/g, '');
  return (
    DAY.test(date) ||
    (clock ? isWeekday(date, languages) : FULL.test(date) && isWeekday(date, languages.slice(0, 1))) ||
    SPAN.test(span) ||
    readDay(date, languages) !== undefined ||
    readRelative(plain, { since: 0, now: 0 }, ['UTC']) !== undefined
  );
}
