import { type TextLanguage, textLanguages } from '../../lib/domain/text/text.ts';

/** What a line of a file holds. */
export type Given = Readonly<Record<string, unknown>>;

/** One thing that can be evaluated: what a line of the file holds, and what is written for it. The default export of a file in `tasks/`. */
export type Task = (given: Given) => Record<string, unknown>;

/** A field of a line that must be a text. @throws TypeError where it is none. */
export function textOf(given: Given, field: string): string {
  const value = given[field];
  if (typeof value !== 'string') throw new TypeError(`"${field}" is not a text`);
  return value;
}

/** A field that may be left out or `null`. @throws TypeError where it is there and no text. */
export const maybeTextOf = (given: Given, field: string): string | undefined =>
  (given[field] ?? undefined) === undefined ? undefined : textOf(given, field);

/** A field that may be left out and is one of a few words. @throws TypeError where it is another. */
export function oneOf<Word extends string>(given: Given, field: string, words: readonly Word[]): Word | undefined {
  const value = maybeTextOf(given, field);
  const word = words.find((each) => each === value);
  if (value !== undefined && word === undefined)
    throw new TypeError(`"${field}" is ${JSON.stringify(value)}, which is none of: ${words.join(', ')}`);
  return word;
}

/**
 * The language that a line names (`en`, `de-AT`), `other` for one that is not covered; nothing where it names none.
 * @throws TypeError where it names something that is no language tag.
 */
export function languageOfLine(given: Given): TextLanguage | undefined {
  const named = maybeTextOf(given, 'lang');
  if (named === undefined) return undefined;
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(named)?.[1]?.toLowerCase();
  if (tag === undefined && named !== 'other')
    throw new TypeError(`"lang" is ${JSON.stringify(named)}, which is no language tag such as "en" or "de-AT"`);
  return textLanguages.find((each) => each === tag) ?? 'other';
}
