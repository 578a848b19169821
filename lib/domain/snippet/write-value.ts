import type { Day } from '../ids';

// Making a formatter is what costs; a text is filled with few of them, and many texts with the same.
const lists = new Map<string, Intl.ListFormat>();
const days = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function kept<Format>(formats: Map<string, Format>, locale: string, make: () => Format): Format {
  const format = formats.get(locale) ?? make();
  formats.set(locale, format);
  return format;
}

/** A day (`YYYY-MM-DD`) as a letter in that language has it: `November 21, 2026`. Nothing for a day that is none. */
export function dayText(day: Day, locale: string): string | undefined {
  const at = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day)) return undefined;
  return kept(
    days,
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }),
  ).format(at);
}

/** Several things in a row by the rules of that language: `A, B and C`. Nothing for none. */
export function listText(items: readonly string[], locale: string): string | undefined {
  if (items.length === 0) return undefined;
  return kept(lists, locale, () => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })).format(items);
}

/** A whole number as that language writes it. */
export function numberText(value: number, locale: string): string {
  return kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}
