import { expand } from '../expand';
import type { WordList } from './word-list';
import { german } from './words-de';
import { english } from './words-en';
import { spanish } from './words-es';
import { french } from './words-fr';
import { italian } from './words-it';

const lists = { en: english, de: german, fr: french, es: spanish, it: italian } satisfies Record<string, WordList>;
/** Languages with words of their own here; Japanese has no spaces and is looked at apart. */
export type ListLanguage = keyof typeof lists;
export const listLanguages = Object.keys(lists) as ListLanguage[];

/** `null`: obscene everywhere; otherwise the languages in which the word is. */
export type Where = readonly ListLanguage[] | null;

const words = new Map<string, Where>();
const phrases = new Map<string, string[][]>();
const harmless = new Map<string, ReadonlySet<string>>();
const masked = new Set<string>();
const heads: string[] = [];
const tails: string[] = [];
const anywhere: string[] = [];

for (const language of listLanguages) {
  const list = lists[language];
  for (const word of expand(list.native)) words.set(word, [...(words.get(word) ?? []), language]);
  for (const word of expand(list.masked)) masked.add(word);
  for (const part of expand(list.parts)) {
    if (part.endsWith('-')) heads.push(part.slice(0, -1));
    else if (part.startsWith('-')) tails.push(part.slice(1));
    else anywhere.push(part);
  }
  for (const line of list.phrases.trim().split('\n')) {
    const [first = '', ...rest] = line.trim().split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  for (const line of list.harmless.trim().split('\n')) {
    const [word = '', near = ''] = line.trim().split(':');
    harmless.set(word, new Set([...(harmless.get(word) ?? []), ...near.trim().split(' ')]));
  }
}
for (const list of Object.values(lists)) for (const word of expand(list.always)) words.set(word, null);

/** Words with an obscene part, or nearly an obscene word, that are none. */
const innocent =
  /^(?:pussy(?:cats?|foot\w*|toes|willows?)|snigger\w*|niggard\w*|shittim|shittah|mishits?|assess|assez|cunta\w*|kuntz|schiit|shiites?|salopettes?|saloperies?|woops|hommos|swankers?|twatt|arschgeweih|arschlochkarten?)$/;
const byLength = (list: readonly string[]): [number, ReadonlySet<string>][] =>
  [...new Set(list.map(({ length }) => length))].map((length) => [
    length,
    new Set(list.filter((part) => part.length === length)),
  ]);
const beginnings = byLength(heads);
const ends = byLength(tails);

/** Whether an obscene part is in the word, whatever stands before or behind it: `absofuckinglutely`. */
const hasPart = (word: string): boolean =>
  beginnings.some(([length, set]) => set.has(word.slice(0, length))) ||
  ends.some(([length, set]) => set.has(word.slice(-length))) ||
  anywhere.some((part) => word.includes(part));

const once = (word: string): string => word.replace(/(.)\1+/g, '$1');
/** Words by their letters without repetition, for `fuuuck`; short ones are too near to others. */
const squeezed = new Map<string, string[]>();
for (const word of words.keys()) {
  if (word.length > 2) squeezed.set(once(word), [...(squeezed.get(once(word)) ?? []), word]);
}

// Words met before that are in no list: the same few thousand make up most texts. Emptied when full, so that it stays small.
const ordinary = new Set<string>();
const MOST = 4000;
function remember(word: string): void {
  if (ordinary.size >= MOST) ordinary.clear();
  ordinary.add(word);
}

/** Where a folded word is obscene; `undefined` where it is in none of the lists. */
export function obsceneWord(word: string): Where | undefined {
  if (ordinary.has(word)) return undefined;
  const listed = words.get(word);
  if (listed !== undefined) return listed;
  if (word.length > 3 && word.endsWith('z') && !innocent.test(word) && words.has(`${word.slice(0, -1)}s`))
    return words.get(`${word.slice(0, -1)}s`);
  if (word.includes('vv') && words.has(word.replaceAll('vv', 'w'))) return words.get(word.replaceAll('vv', 'w'));
  if (word.length > 4 && word.length <= 60 && hasPart(word) && !innocent.test(word)) return null;
  if (word.length <= 60) remember(word);
  return undefined;
}

/** Whether a word with that entry is obscene for readers of English: disguises are theirs. */
export const inEnglish = (where: Where | undefined): boolean =>
  where !== undefined && (where === null || where.includes('en'));

const runs = (word: string): number[] => (word.match(/(.)\1*/g) ?? []).map((run) => run.length);

/** The listed word that a drawn-out one (`fuuuck`, `shiit`) stands for; `undefined` where it stands for none. */
export function drawnOut(word: string): string | undefined {
  if (word.length > 60 || !/(.)\1/.test(word) || innocent.test(word)) return undefined;
  const much = /(.)\1\1/.test(word);
  const given = runs(word);
  return squeezed.get(once(word))?.find((listed) => {
    // One letter doubled is often another word (Italian ficca): only words obscene everywhere or in English may be written so.
    if (!much && (!inEnglish(words.get(listed)) || listed.length < 4)) return false;
    return runs(listed).every((length, index) => (given[index] ?? 0) >= length);
  });
}

/** The phrases that begin with a word: the words that must follow it. */
export const phrasesFrom = (word: string): readonly string[][] => phrases.get(word) ?? [];

/** Words that make this one innocent where they stand near it. */
export const harmlessBeside = (word: string): ReadonlySet<string> | undefined => harmless.get(word);

/** The words that are looked for with letters missing. */
export const maskedWords: ReadonlySet<string> = masked;
