import { type DayOrder, dayBy, orderOf, settleDays } from '../feedback/list-dates';
import type { PrintedDay } from '../read-date';

/** What was found of the order of day and month in a whole file, and by which evidence, with a date of the file to show it on. */
export type DateFinding =
  /** No date in it can be read in two ways; `example` is absent where there is none at all. */
  | { kind: 'plain'; example?: string | undefined }
  /** `either` are the readings of a date that has two: the person may know better. */
  | {
      kind: 'settled';
      order: DayOrder;
      by: 'example' | 'today' | 'language' | 'store';
      example: string;
      either: Either;
    }
  /** Nothing tells, or what tells contradicts itself; `example` can be read in both ways. */
  | { kind: 'undecided'; because: 'silent' | 'contradictory'; example: string; either: Either };

type Either = readonly [monthFirst: string, dayFirst: string];

/** More different dates than these tell nothing more. */
const MOST_DATES = 20_000;

/** Collects the dates of a file, each once, and says in the end which order they are in. */
export function createDateFinder(): {
  add(text: string, printed: PrintedDay): void;
  /**
   * @param latest the last day that can be; @param language of the file's head, where it tells one.
   * @param usual the order that is usual in the store that the file's addresses tell.
   */
  find(hints: { latest: string; language?: string | undefined; usual?: DayOrder | undefined }): DateFinding;
} {
  const open = new Map<string, Extract<PrintedDay, { either: unknown }>>();
  const attested = new Map<DayOrder, string>();
  let plain: string | undefined;
  return {
    add(text, printed) {
      if ('day' in printed) {
        plain ??= text;
        const order = orderOf(text);
        if (order && !attested.has(order)) attested.set(order, text);
      } else if (open.size < MOST_DATES) open.set(text, printed);
    },
    find({ latest, language, usual }) {
      const [first] = open;
      if (!first) return { kind: 'plain', ...(plain !== undefined && { example: plain }) };
      const [example, { either }] = first;
      const printed = [...open.values()];
      const settle = (hints: Parameters<typeof settleDays>[1]): DayOrder | undefined => {
        const [day] = settleDays(printed, hints);
        return day && 'day' in day ? (day.day === either[0] ? 'month-first' : 'day-first') : undefined;
      };
      const order = settle({ attested: attested.keys(), latest, language, usual });
      if (!order) {
        const says = [{ latest }, { language }, { usual }].some((hint) => settle(hint));
        return { kind: 'undecided', because: says || attested.size > 0 ? 'contradictory' : 'silent', example, either };
      }
      const shown = attested.get(order);
      if (shown !== undefined) return { kind: 'settled', order, by: 'example', example: shown, either };
      if (!settle({ latest }))
        return { kind: 'settled', order, by: settle({ language }) ? 'language' : 'store', example, either };
      const wrong = order === 'day-first' ? 'month-first' : 'day-first';
      const telling = [...open].find(([, each]) => dayBy(each, wrong) > latest);
      return { kind: 'settled', order, by: 'today', example: telling?.[0] ?? example, either };
    },
  };
}
