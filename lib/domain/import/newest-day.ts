import { candidates } from '../feedback/left-day';
import { type DayOrder, dayBy } from '../feedback/list-dates';
import type { PrintedDay } from '../read-date';

/** The newest day in a file, by each order of day and month that may be chosen; `open` where both readings are kept. */
export type NewestDay = Readonly<Partial<Record<DayOrder | 'open', string>>>;

/** Finds the newest day in a file: the file was made no earlier. @param latest the last day that can be; later ones are misread. */
export function createNewestDay(latest: string): { add(printed: PrintedDay): void; readonly newest: NewestDay } {
  const newest: Partial<Record<DayOrder | 'open', string>> = {};
  const put = (order: DayOrder | 'open', day: string): void => {
    if (day <= latest && day > (newest[order] ?? '')) newest[order] = day;
  };
  return {
    add(printed) {
      put('month-first', dayBy(printed, 'month-first'));
      put('day-first', dayBy(printed, 'day-first'));
      put('open', [...candidates(printed)].sort()[0] ?? '');
    },
    newest,
  };
}
