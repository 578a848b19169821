import { type DayOrder, dayBy, orderOf, orderOfLanguage } from '../../domain/feedback/list-dates';
import { readDay } from '../../domain/read-date';

const DAY = 86_400_000;

/** Whether days go one way only, and some of them follow upon one another: then each row is of one day, and not of a week or a month. */
function isDaily(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, at) => (Date.parse(day) - Date.parse(days[at] ?? day)) / DAY);
  return (
    steps.length > 0 &&
    (steps.every((step) => step > 0) || steps.every((step) => step < 0)) &&
    steps.some((step) => Math.abs(step) === 1)
  );
}

/**
 * The day of each row of a report by day.
 * @returns `undefined` where the rows are of weeks or months, or where day and month cannot be told for certain.
 */
export function daysOf(texts: readonly string[], language: string, host: string, latest: string): string[] | undefined {
  const printed = texts.map((text) => readDay(text, language ? [language] : []));
  const known = printed.flatMap((each) => each ?? []);
  if (known.length !== texts.length) return undefined;
  const lists = (['month-first', 'day-first'] as const).map((order) => ({
    order,
    days: known.map((each) => dayBy(each, order)),
  }));
  const [first, second] = lists;
  const told = new Set<DayOrder>(texts.flatMap((text) => orderOf(text) ?? []));
  const usual = orderOfLanguage(language, host);
  // A list in which day and month could change places throughout is told by the language alone.
  const same = first && second && first.days.join() === second.days.join();
  const order = told.size === 1 ? [...told][0] : told.size === 0 ? (same ? 'day-first' : usual) : undefined;
  const days = lists.find((each) => each.order === order)?.days;
  return days && isDaily(days) && days.every((day) => day <= latest) ? days : undefined;
}
