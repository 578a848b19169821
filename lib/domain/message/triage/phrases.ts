import type { Span } from '../../text/text';
import { firstWordsOf } from './first-words';

// A phrase is written so: `(a|b)` is a choice, `?` makes the letter or choice before it optional, `(very |so )*` is any of these up to four
// times, `fals*` is a word with any ending, ` .. ` is up to four words, and a blank is whatever stands between two words of one sentence. It
// is looked for in folded text, as whole words.

/** What may stand between two words of a phrase: blanks and small marks, but not the end of a sentence. */
const SEP = '(?:[^a-z0-9.!?\\n]{1,4})';
const GAP = `${SEP}(?:[a-z0-9£$€]+(?:'[a-z]+)?${SEP}){0,4}?`;

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

type Phrase<Mark> = { mark: Mark; source: string; expression?: RegExp };

/** Phrases by the words that they can begin with: hundreds of them are looked for at once, and hardly any begins with a given word. */
export type Phrases<Mark> = { whole: Map<string, Phrase<Mark>[]>; begins: Map<string, Phrase<Mark>[]> };

const put = <Mark>(index: Map<string, Phrase<Mark>[]>, key: string, phrase: Phrase<Mark>): void => {
  const known = index.get(key);
  if (!known) index.set(key, [phrase]);
  else if (known.at(-1) !== phrase) known.push(phrase);
};

/** Makes phrases findable, each with what it stands for. */
export function phrasesOf<Mark>(lists: readonly (readonly [Mark, readonly string[]])[]): Phrases<Mark> {
  const phrases: Phrases<Mark> = { whole: new Map(), begins: new Map() };
  for (const [mark, list] of lists) {
    for (const text of list) {
      const phrase: Phrase<Mark> = { mark, source: sourceOf(text) };
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
    if (word.includes("'")) look(phrases.whole.get(word.replaceAll("'", '')), folded, index, found);
    // "bank's", "l'avocat": what stands on either side of an apostrophe begins a phrase as well.
    for (let from = 0; from < word.length; ) {
      const until = word.indexOf("'", from);
      const part = until < 0 ? word.slice(from) : word.slice(from, until);
      look(phrases.whole.get(part), folded, index + from, found);
      if (part.charCodeAt(0) <= NINE) look(phrases.begins.get(NUMBER), folded, index + from, found);
      for (const letters of LETTERS) {
        if (part.length < letters) break;
        look(phrases.begins.get(part.slice(0, letters)), folded, index + from, found);
      }
      from += part.length + 1;
    }
  }
  return found;
}

function look<Mark>(
  candidates: readonly Phrase<Mark>[] | undefined,
  folded: string,
  index: number,
  found: (Span & { mark: Mark })[],
): void {
  if (!candidates) return;
  for (const phrase of candidates) {
    phrase.expression ??= new RegExp(`(?:${phrase.source})(?![a-z0-9])`, 'y');
    phrase.expression.lastIndex = index;
    const match = phrase.expression.exec(folded);
    if (match && match[0] !== '') add(found, { mark: phrase.mark, start: index, end: index + match[0].length });
  }
}

/** Adds what was found, unless the same was found here by another word or phrase. */
function add<Mark>(found: (Span & { mark: Mark })[], one: Span & { mark: Mark }): void {
  for (let at = found.length - 1; found[at]?.start === one.start; at--)
    if (found[at]?.mark === one.mark && found[at]?.end === one.end) return;
  found.push(one);
}
