import type { Snippet } from './snippet';

/** What no keyboard writes into a line: control characters, halves of a character, and marks that turn the direction of what follows. */
const ODD = '\\p{Surrogate}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069';
const ODD_IN_TEXT = new RegExp(`[${ODD}]`, 'gu');
const ODD_IN_NAME = new RegExp(`[${ODD}\\t\\n\\r\\u2028\\u2029]`, 'gu');

/** Nothing of ours was written before. */
const FIRST = '2000-01-01';

/** A name, or a text, without what must not stand in it. */
export const plainName = (name: string): string => name.replace(ODD_IN_NAME, '').trim();
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(ODD_IN_TEXT, '').trim();

const isOdd = (value: string, odd: RegExp): boolean => value.trim() === '' || value.search(odd) >= 0;

/**
 * The first entry of a file that no version of this program can have written, and what is wrong with it.
 * @param latest the moment after which none can have been changed, in milliseconds.
 */
export function oddEntry(
  snippets: readonly Snippet[],
  latest: number,
): { entry: number; part: keyof Snippet } | undefined {
  const ids = new Set<string>();
  for (const [index, { id, name, text, changedAt, removed }] of snippets.entries()) {
    const moment = Date.parse(changedAt);
    const part =
      (isOdd(name, ODD_IN_NAME) && 'name') ||
      (isOdd(text, ODD_IN_TEXT) && 'text') ||
      (!(moment <= latest && changedAt >= FIRST) && 'changedAt') ||
      // Those that were removed stay out of a file.
      (removed && 'removed') ||
      (ids.has(id) && 'id');
    if (part) return { entry: index + 1, part };
    ids.add(id);
  }
  return undefined;
}
