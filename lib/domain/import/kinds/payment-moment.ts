import { dayIn } from '../../calendar';
import { splitMoment } from '../../moment/clock';
import { atClock } from '../../moment/spans';
import { plainNumbers } from '../../plain-numbers';
import { readDay } from '../../read-date';

/**
 * The moment of a payments report (`Mar 2, 2026 1:05:33 PM PST`, `15 Mar 2026 3:22:08 PM UTC`) and its day where the store counts. A
 * time without a zone is the store's own.
 * @returns `undefined` for anything else: a date that can be read in two ways, or a zone whose name means several things.
 */
export function paymentMoment(text: string, timeZone: string): { at: string; day: string } | undefined {
  const parts = splitMoment(plainNumbers(text));
  const printed = parts && readDay(parts.date);
  if (!parts?.clock || !printed || !('day' in printed)) return undefined;
  const at = atClock(printed.day, parts.clock, [timeZone])?.from;
  return at === undefined ? undefined : { at, day: dayIn(at, timeZone) };
}
