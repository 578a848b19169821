import { type PrintedDay, readDay } from '../read-date';

/** Which of two numbers comes first in dates such as `9/4/2026`. */
export type DayOrder = 'month-first' | 'day-first';

/** What is known of a list of dates beside the dates themselves. */
export type DateHints = {
  /** Orders that other dates of the same list can only have; `orderOf` tells it of each. */
  attested?: Iterable<DayOrder> | undefined;
  /** The list is printed newest first: it says so itself, or nothing speaks against it, as in the Feedback Manager. */
  newestFirst?: 'said' | 'likely' | undefined;
  /** The last day that can be: nothing in the list is later. */
  latest?: string | undefined;
  /** Language tag of the page or file. */
  language?: string | undefined;
  /** The order that is usual where the list is from. */
  usual?: DayOrder | undefined;
  /** Host name of the page. */
  host?: string | undefined;
};

const ORDERS: readonly DayOrder[] = ['month-first', 'day-first'];

/** The day that a printed day is in one of the two orders. */
export function dayBy(printed: PrintedDay, order: DayOrder): string {
  return 'day' in printed ? printed.day : printed.either[order === 'month-first' ? 0 : 1];
}

/** The one order that the numbers of a printed date can have: `8/30/2026` has the month first; `9/4/2026` tells nothing. */
export function orderOf(text: string): DayOrder | undefined {
  const [, a, b] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/.exec(text.normalize('NFKC')) ?? [];
  if (a === undefined || Number(a) > 12 === Number(b) > 12) return undefined;
  return Number(b) > 12 ? 'month-first' : 'day-first';
}

const MONTH_FIRST = /^en-us$/;
/** Languages that put the day first wherever they write slashes; not `fr-CA`, `es-US` and bare `en`, which have both. */
const DAY_FIRST =
  /^(?:en-(?:gb|ie|au|nz|in|sg)|(?:de|it|nl|pl|pt|tr)(?:-\w+)?|fr(?:-(?!ca)\w+)?|es(?:-(?!us|pr)\w+)?)$/;

/** The order that is usual in a language, where it has only one: bare `en` has both, but for the American host. */
export function orderOfLanguage(language = '', host = ''): DayOrder | undefined {
  const tag = language.toLowerCase().replaceAll('_', '-');
  if (MONTH_FIRST.test(tag) || (tag === 'en' && host === 'sellercentral.amazon.com')) return 'month-first';
  return DAY_FIRST.test(tag) ? 'day-first' : undefined;
}

/** Whether the list goes from newest to oldest in that order of day and month. */
export function isNewestFirst(printed: readonly PrintedDay[], order: DayOrder): boolean {
  const days = printed.map((each) => dayBy(each, order));
  return days.every((day, at) => at === 0 || day <= (days[at - 1] ?? ''));
}

/** Fewer days in a row than these are in some order by chance. */
const LEAST_DAYS = 4;

/** Whether a list that may be sorted in any way is newest first in that order for certain, and not in any way in the other. */
function isClearlyNewestFirst(printed: readonly PrintedDay[], order: DayOrder): boolean {
  const [days, others] = [order, order === 'month-first' ? 'day-first' : 'month-first'].map((each) => [
    ...new Set(printed.map((day) => dayBy(day, each as DayOrder))),
  ]);
  if (!days || !others || days.length < LEAST_DAYS || !isNewestFirst(printed, order)) return false;
  const ups = others.filter((day, at) => at > 0 && day > (others[at - 1] ?? '')).length;
  // Up throughout is an order as well, oldest first; up once may be one row out of place.
  return ups > 1 && ups < others.length - 1;
}

/** The order that a test leaves over, where it holds for exactly one of the two. */
function onlyOne(holds: (order: DayOrder) => boolean): DayOrder | undefined {
  const left = ORDERS.filter(holds);
  return left.length === 1 ? left[0] : undefined;
}

/**
 * Settles days whose day and month could change places, all of a list alike: one page or file prints in one order. Each piece of
 * evidence (dates that can only be read one way, newest first, nothing in the future, the language, the store) speaks for one order or is
 * silent; where two contradict each other, or all are silent, the days stay as they were printed.
 */
export function settleDays(printed: readonly PrintedDay[], hints: DateHints = {}): PrintedDay[] {
  const { attested = [], newestFirst, latest, language, host, usual } = hints;
  const open = printed.filter((each) => 'either' in each);
  if (open.length === 0) return [...printed];
  const notLater = (list: readonly PrintedDay[], order: DayOrder): boolean =>
    latest === undefined || list.every((each) => dayBy(each, order) <= latest);
  const settled = printed.filter((each) => 'day' in each);
  // Where a settled day is later than today, the clock is wrong and no judge of the others.
  const clockIsRight = notLater(settled, 'month-first');
  const said = new Set<DayOrder | undefined>([
    ...attested,
    newestFirst === 'said' ? onlyOne((order) => isNewestFirst(printed, order)) : undefined,
    newestFirst === 'likely' ? onlyOne((order) => isClearlyNewestFirst(printed, order)) : undefined,
    clockIsRight ? onlyOne((order) => notLater(open, order)) : undefined,
    orderOfLanguage(language, host),
    usual,
  ]);
  said.delete(undefined);
  const [order] = said;
  if (!order || said.size > 1) return [...printed];
  return printed.map((each) => ({ day: dayBy(each, order) }));
}

/** Feedback is younger than this; an earlier year is another calendar's, or misread. */
const EARLIEST = '2000-01-01';

/** Whether one of the readings can be at all. */
const canBe = (printed: PrintedDay, latest = '9999-12-31'): boolean =>
  ORDERS.some((order) => dayBy(printed, order) >= EARLIEST && dayBy(printed, order) <= latest);

/**
 * Reads the dates of a list or a column as they are printed, and settles them together. A date that only one order can have settles
 * the others, whatever the language: that is a guess, and the date is the page's own.
 * @param languages languages the dates may be in, likeliest first.
 * @returns a day for each text; `undefined` for a text that is no date, or no day from 2000 to the latest.
 */
export function readDays(
  texts: readonly string[],
  hints: DateHints,
  languages: readonly string[] = [],
): (PrintedDay | undefined)[] {
  const known = new Map<string, PrintedDay | undefined>();
  for (const text of texts) if (!known.has(text)) known.set(text, readDay(text, languages));
  const printed = texts.map((text) => known.get(text));
  const attested = new Set(hints.attested);
  for (const text of known.keys()) {
    const order = orderOf(text);
    if (order && known.get(text)) attested.add(order);
  }
  const settled = settleDays(
    printed.flatMap((each) => each ?? []),
    { ...hints, attested, ...(attested.size > 0 && { language: undefined }) },
  );
  let next = 0;
  return printed.map((each) => {
    const day = each && settled[next++];
    return day && canBe(day, hints.latest) ? day : undefined;
  });
}
