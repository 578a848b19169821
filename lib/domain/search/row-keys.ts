import { isUnspaced } from './words';

/** Marks a row that holds, under no word, the things of all words that begin alike: what two letters are looked up in. */
const ALL = '\u0001';

/** How the words of a row begin: words with the same first three letters stand together. */
const BEGIN = 3;

/** The beginning by which everything that begins so is looked up at once; none for a single letter, which is a word and no beginning. */
function briefOf(word: string): string | undefined {
  if (isUnspaced(word)) return String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word.length > 1 ? word.slice(0, 2) : undefined;
}

/** The rows of a block that a word stands in, as `beginning` and the word there, in one text each. */
export function entriesOf(words: Iterable<string>): Set<string> {
  const entries = new Set<string>();
  for (const word of words) {
    entries.add(`${word.slice(0, BEGIN)}\u0000${word}`);
    const brief = briefOf(word);
    if (brief !== undefined) entries.add(`${ALL}${brief}\u0000`);
  }
  return entries;
}

/** An entry's row and word. */
export function splitEntry(entry: string): { begin: string; word: string } {
  const at = entry.indexOf('\u0000');
  return { begin: entry.slice(0, at), word: entry.slice(at + 1) };
}

/** The key of a row: how its words begin, then its block. */
export const rowKey = (begin: string, block: number): string => `${begin}\u0000${String(block).padStart(8, '0')}`;
export const blockOf = (key: string): number => Number(key.slice(-8));

/** Where a term is looked up: the rows, the word in them or the longer ones that begin so, and whether that is the term as it is. */
export type Lookup = { begin: string; word: string; longer: boolean; exact: boolean };

export function lookupsOf(term: string): Lookup[] {
  const exact = { begin: term.slice(0, BEGIN), word: term, longer: false, exact: true };
  const brief = briefOf(term);
  if (brief === undefined) return [exact];
  // A pair of letters of a script without spaces is never the beginning of something longer.
  if (isUnspaced(term))
    return term === brief ? [{ begin: `${ALL}${brief}`, word: '', longer: false, exact: true }] : [exact];
  if (term === brief) return [exact, { begin: `${ALL}${brief}`, word: '', longer: false, exact: false }];
  return [exact, { ...exact, longer: true, exact: false }];
}
