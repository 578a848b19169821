import { plainNumbers } from './plain-numbers';

/** A calendar day as a page prints it: settled, or with both readings where day and month could change places. */
export type PrintedDay = { day: string } | { either: readonly [monthFirst: string, dayFirst: string] };

/** What stands behind the number of a day, and before it, in languages that the extension speaks. */
const ORDINALS = ['er', 'o', 'a', 'de', 'del', 'le', 'il', 'el', 'den'];

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\./g, '');

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];

/** English is known without asking the runtime, which costs a page 14 ms the first time. */
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  /^(?:(?:jan|febr)(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)$/;
/** Other words that an English date may hold: weekdays, halves of the day, and the abbreviations of time zones. */
const ENGLISH_OTHER =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]m|at|of|st|nd|rd|th|utc|[a-z]{1,4}t)$/;

const ENGLISH_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;

/** Month and weekday names of a language, and the other words that its dates hold. */
type Names = { months: Map<string, number>; weekdays: Set<string>; others: Set<string> };

const cache = new Map<string, Names>();

/** The names in every form that the language's dates use, from the runtime's own data rather than from a table here. */
function namesOf(language: string): Names {
  const known = cache.get(language);
  if (known) return known;
  const names: Names = { months: new Map(), weekdays: new Set(), others: new Set(ORDINALS) };
  for (const style of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const form = { weekday: style, month: style, day, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' };
      const format = new Intl.DateTimeFormat(language, form as Intl.DateTimeFormatOptions);
      for (let month = 0; month < 12; month++) {
        // Days chosen so that the twelve months of 2024 show all seven weekdays too.
        for (const { type, value } of format.formatToParts(Date.UTC(2024, month, 8 + ((month * 6) % 7)))) {
          if (type === 'month' && /\p{L}/u.test(value)) names.months.set(fold(value), month + 1);
          if (type === 'weekday') names.weekdays.add(fold(value));
        }
      }
    }
  }
  for (const dateStyle of ['full', 'medium'] as const) {
    const format = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short', timeZone: 'UTC' });
    for (const { type, value } of format.formatToParts(0))
      if (type === 'literal') for (const word of wordsOf(value)) names.others.add(word);
  }
  cache.set(language, names);
  return names;
}

/** The month that the words of a date name in a language, if they name exactly one and nothing speaks against it. */
function monthIn(words: readonly string[], language: string): number | undefined {
  const months = new Set<number>();
  if (language === 'en') {
    for (const word of words) {
      if (ENGLISH_MONTH.test(word)) months.add(ENGLISH.indexOf(word.slice(0, 3)) + 1);
      // A word that is not English: "mar 4 dic" is a Tuesday in December and no day in March.
      else if (!ENGLISH_OTHER.test(word)) return undefined;
    }
  } else {
    const { months: names, weekdays, others } = namesOf(language);
    // In front, a weekday is a weekday, even where a month is shortened to the same letters (mar, Tuesday and March).
    const rest = words[0] !== undefined && weekdays.has(words[0]) && words.length > 1 ? words.slice(1) : words;
    for (const word of rest) {
      const month = names.get(word);
      if (month) months.add(month);
      else if (!weekdays.has(word) && !others.has(word)) return undefined;
    }
  }
  return months.size === 1 ? [...months][0] : undefined;
}

/** Whether a text is the name of a weekday in one of these languages, in full or shortened. */
export function isWeekday(text: string, languages: readonly string[]): boolean {
  const word = fold(text);
  return languages.some((language) =>
    /^en\b/.test(language) ? ENGLISH_WEEKDAY.test(word) : namesOf(language).weekdays.has(word),
  );
}

function dayOf(year: number, month: number, date: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  // A date that does not exist rolls over to another day.
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text) ? text : undefined;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A time of day with its zone, at the very end: nothing else may follow a date. */
const CLOCK = String.raw`(?:[AaPp]\.?[Mm]\.?|午前|午後|上午|下午)? ?\d{1,2}(?:[:.]| ?h ?)\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:[AaPp]\.? ?[Mm]\.?|Uhr|h))?(?: ?\(?(?:[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})\)?)?$`;
const AT_END = new RegExp(`(?<=[ T,])${CLOCK}`, 'u');
const BEHIND = String.raw`(?: ?\(?(?:[日月火水木金土](?:曜日?)?|(?:星期|周|週)[一二三四五六日天])\)?)?(?:$|[T, ]*${CLOCK})`;
const YEAR_FIRST = [
  new RegExp(String.raw`^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日${BEHIND}`, 'u'),
  new RegExp(String.raw`^(?:\p{L}+,? )?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)${BEHIND}`, 'u'),
];
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)\.?${BEHIND}`, 'u');
/** Languages that put the year first, also where it has two digits. */
const MAY_BE_YEAR = /^(?:ja|zh|ko)\b/i;

function namedMonth(plain: string, languages: readonly string[]): string | undefined {
  const date = plain.replace(AT_END, '');
  if (!/^[\p{L}\p{M}\d ,.()'º°ª/-]+$/u.test(date)) return undefined;
  const numbers = date.match(/\d+/g) ?? [];
  const [year, day] = [numbers.find((each) => each.length === 4), numbers.find((each) => each.length <= 2)];
  if (!year || !day || numbers.length !== 2) return undefined;
  const words = wordsOf(date);
  for (const language of languages) {
    const month = monthIn(words, language);
    if (month !== undefined) return dayOf(Number(year), month, Number(day));
  }
  return undefined;
}

/**
 * Reads a calendar day from a page, whatever time and zone follow it, and nothing else stands there: `Wed, Dec 4, 2019, 8:27 AM PST`,
 * `Sun, 2 Nov 2025, 15:20 MET`, `2021年5月19日(水) 23:45 JST`, `9/4/2026`, `04.09.26`. The day is the one printed, which is the
 * marketplace's, so zone names that no library knows (MET) do no harm.
 * @param languages languages the page may be in, likeliest first; English is always tried before them.
 * @returns `undefined` when it is no date, or one whose two digits could be the year in the likeliest language; both readings when day and month could change places.
 */
export function readDay(text: string, languages: readonly string[] = []): PrintedDay | undefined {
  const plain = plainNumbers(text);
  const settled = (day: string | undefined): PrintedDay | undefined => (day ? { day } : undefined);
  const cjk = YEAR_FIRST.map((pattern) => pattern.exec(plain)).find(Boolean);
  if (cjk) return settled(dayOf(Number(cjk[1]), Number(cjk[2]), Number(cjk[3])));
  const numeric = YEAR_LAST.exec(plain);
  if (!numeric) return settled(namedMonth(plain, ['en', ...languages.filter((language) => !/^en\b/.test(language))]));
  const [, a = '', separator, b = '', y = ''] = numeric;
  if (y.length === 2 && MAY_BE_YEAR.test(languages[0] ?? '')) return undefined;
  const year = fullYear(y);
  const [monthFirst, dayFirst] = [dayOf(year, Number(a), Number(b)), dayOf(year, Number(b), Number(a))];
  // Dotted dates are day first in every language that writes them.
  if (separator === '.') return settled(dayFirst);
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return { either: [monthFirst, dayFirst] };
  return settled(monthFirst ?? dayFirst);
}
