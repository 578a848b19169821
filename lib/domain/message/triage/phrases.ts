import type { Span } from '../../text/text';
import { firstWordsOf } from './first-words';

// A phrase is written so: `(a|b)` is a choice, `?` makes the letter or choice before it optional, `(very |so )*` is any of these up to four
// times, `fals*` is a word with any ending, ` .. ` is up to four words, and a blank is whatever stands between two words of one sentence. It
// is looked for in folded text, as whole words.

/** What may stand between two words of a phrase: blanks and small marks, but not the end of a sentence. */
const SEP = '(?:[^a-z0-9.!?\\n]{1,4})';
const GAP = `${SEP}(?:[a-z0-9£$€]+(?:'[a-z]+)?${SEP}){0,4}?`;

/** The regular expression of a phrase. */
export function sourceOf(phrase: string): string {
  return phrase
    .trim()
    .replaceAll('(', '(?:')
    .replaceAll(')*', '){0,4}')
    .replaceAll('*', "[a-z']*")
    .split(' .. ')
    .map((part) => part.replaceAll(' ', SEP))
    .join(GAP);
}

const WORD = /[a-z0-9]+(?:'[a-z]+)*/g;
/** Beginnings of words are looked up by so many letters at most; a number by none. */
const LETTERS = [1, 2, 3, 4, 5];
const NUMBER = '0';
const NINE = '9'.charCodeAt(0);
const beginning = (word: string): string => (word === '' ? NUMBER : word.slice(0, LETTERS.at(-1)));

type Phrase<Mark> = { mark: Mark; text: string; expression?: RegExp };
type Candidate<Mark> = { phrase: Phrase<Mark>; offset: number };

/** Phrases by the words that they can begin with: hundreds of them are looked for at once, and hardly any begins with a given word. */
export type Phrases<Mark> = {
  whole: Map<string, Phrase<Mark>[]>;
  begins: Map<string, Phrase<Mark>[]>;
  /** What can begin with words met before. */
  met: Map<string, readonly Candidate<Mark>[]>;
};
/** So many words are remembered; buyers use a few thousand. */
const REMEMBERED = 4_000;

const put = <Mark>(index: Map<string, Phrase<Mark>[]>, key: string, phrase: Phrase<Mark>): void => {
  const known = index.get(key);
  if (!known) index.set(key, [phrase]);
  else if (known.at(-1) !== phrase) known.push(phrase);
};

/** Makes phrases findable, each with what it stands for. */
export function phrasesOf<Mark>(lists: readonly (readonly [Mark, readonly string[]])[]): Phrases<Mark> {
  const phrases: Phrases<Mark> = { whole: new Map(), begins: new Map(), met: new Map() };
  for (const [mark, list] of lists) {
    for (const text of list) {
      const phrase: Phrase<Mark> = { mark, text };
      const { whole, begins } = firstWordsOf(text);
      for (const word of whole) put(phrases.whole, word, phrase);
      for (const word of begins) put(phrases.begins, beginning(word), phrase);
    }
  }
  return phrases;
}

/** What was found of phrases in a folded text, in the order of its words; one phrase may lie in another. */
export function findPhrases<Mark>(folded: string, phrases: Phrases<Mark>): (Span & { mark: Mark })[] {
  const found: (Span & { mark: Mark })[] = [];
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    for (const { phrase, offset } of candidatesOf(word, phrases)) {
      const start = index + offset;
      phrase.expression ??= new RegExp(`(?:${sourceOf(phrase.text)})(?![a-z0-9])`, 'y');
      phrase.expression.lastIndex = start;
      if (!phrase.expression.test(folded)) continue;
      const end = phrase.expression.lastIndex;
      if (end > start) add(found, { mark: phrase.mark, start, end });
    }
  }
  return found;
}

function candidatesOf<Mark>(word: string, phrases: Phrases<Mark>): readonly Candidate<Mark>[] {
  const met = phrases.met.get(word);
  if (met) return met;
  const candidates: Candidate<Mark>[] = [];
  const offer = (known: readonly Phrase<Mark>[] | undefined, offset: number): void => {
    for (const phrase of known ?? [])
      if (!candidates.some((each) => each.phrase === phrase && each.offset === offset))
        candidates.push({ phrase, offset });
  };
  if (word.includes("'")) offer(phrases.whole.get(word.replaceAll("'", '')), 0);
  // "bank's", "l'avocat": what stands on either side of an apostrophe begins a phrase as well.
  let offset = 0;
  for (const part of word.split("'")) {
    offer(phrases.whole.get(part), offset);
    if (part.charCodeAt(0) <= NINE) offer(phrases.begins.get(NUMBER), offset);
    for (const letters of LETTERS)
      if (part.length >= letters) offer(phrases.begins.get(part.slice(0, letters)), offset);
    offset += part.length + 1;
  }
  if (phrases.met.size >= REMEMBERED) phrases.met.clear();
  phrases.met.set(word, candidates);
  return candidates;
}

/** Adds what was found, unless the same was found here by another phrase. */
function add<Mark>(found: (Span & { mark: Mark })[], one: Span & { mark: Mark }): void {
  for (let at = found.length - 1; found[at]?.start === one.start; at--)
    if (found[at]?.mark === one.mark && found[at]?.end === one.end) return;
  found.push(one);
}
