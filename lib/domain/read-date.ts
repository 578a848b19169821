import { plainNumbers } from './read-money';

/** A calendar day as a page prints it: settled, or with both readings where day and month could change places. */
export type PrintedDay = { day: string } | { either: readonly [monthFirst: string, dayFirst: string] };

const cache = new Map<string, Map<string, number>>();

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\./g, '');

/** Month names of a language in every form its dates use, from the runtime's own data rather than from a table here. */
function monthsOf(language: string): Map<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(language, {
      ...form,
      timeZone: 'UTC',
      numberingSystem: 'latn',
      calendar: 'gregory',
    });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
      if (part && /\p{L}/u.test(part.value)) names.set(fold(part.value), month + 1);
    }
  }
  cache.set(language, names);
  return names;
}

function dayOf(year: number, month: number, date: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const real = new Date(`${text}T00:00:00Z`);
  // A date that does not exist rolls over to another day.
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text) ? text : undefined;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function namedMonth(plain: string, languages: readonly string[]): string | undefined {
  const words = fold(plain).match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of languages) {
    const names = monthsOf(language);
    const months = new Set(words.flatMap((word) => names.get(word) ?? []));
    const [month] = months;
    if (months.size !== 1 || month === undefined) continue;
    const [, year] = /(?<!\d)(\d{4})(?!\d)/.exec(plain) ?? [];
    // Digits before the clock time, without the year, are the day.
    const withoutTime = plain.replace(/\d{1,2}[:.]\d{2}([:.]\d{2})?.*$/, '');
    const days = [...withoutTime.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)].map(([digits]) => Number(digits));
    const [date] = days;
    if (year && date !== undefined && days.length === 1) return dayOf(Number(year), month, date);
  }
  return undefined;
}

/**
 * Reads a calendar day from a page, whatever time and zone follow it: `Wed, Dec 4, 2019, 8:27 AM PST`,
 * `Sun, 2 Nov 2025, 15:20 MET`, `2021年5月19日(水) 23:45 JST`, `9/4/2026`, `04.09.26`. The day is the one printed, which is the
 * marketplace's, so zone names that no library knows (MET) do no harm.
 * @param languages languages the page may be in, likeliest first; English is always tried.
 * @returns `undefined` when it is no date; both readings when day and month could change places.
 */
export function readDay(text: string, languages: readonly string[] = []): PrintedDay | undefined {
  const plain = plainNumbers(text);
  const settled = (day: string | undefined): PrintedDay | undefined => (day ? { day } : undefined);
  const cjk =
    /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(plain) ??
    /^(?:\p{L}+,? )?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(plain);
  if (cjk) return settled(dayOf(Number(cjk[1]), Number(cjk[2]), Number(cjk[3])));
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(plain);
  if (!numeric) return settled(namedMonth(plain, [...languages, 'en']));
  const [, a = '', separator, b = '', y = ''] = numeric;
  const year = fullYear(y);
  const [monthFirst, dayFirst] = [dayOf(year, Number(a), Number(b)), dayOf(year, Number(b), Number(a))];
  // Dotted dates are day first in every language that writes them.
  if (separator === '.') return settled(dayFirst);
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return { either: [monthFirst, dayFirst] };
  return settled(monthFirst ?? dayFirst);
}
