import { classesOf } from './classes';
import { wordPlace } from './places';
import { type Token, tokensOf } from './tokens';
import { common, holding } from './word-lists';

/** A part of a text in English, as it is compared with another. */
export type Reading = {
  tokens: readonly Token[];
  /** Stems of the words that say what it is about, and numbers. */
  content: ReadonlySet<string>;
  /** Those that not every seller's answer has. */
  own: ReadonlySet<string>;
};

export const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** Reads a text, without remembering it. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  const content = new Set<string>();
  const own = new Set<string>();
  for (const { word, stem } of tokens) {
    if (holding.has(word) || (word.length < 2 && !isNumber(word))) continue;
    content.add(stem);
    if (!common.has(stem)) own.add(stem);
  }
  return { tokens, content, own };
}

const NONE: readonly string[] = [];
const NUMBER: readonly string[] = ['number'];

/** What a word does, whichever word it is: "send", "refund", "we". */
const classes = ({ word, stem }: Token): readonly string[] =>
  isNumber(word) ? NUMBER : (classesOf.get(word) ?? classesOf.get(stem) ?? NONE);

/** Where the words of a text stand, and pairs of them: as they are, and with classes in place of words. */
export function wordPlacesOf(tokens: readonly Token[], kind: string): Set<number> {
  const places = new Set<number>();
  let [before, beforeShown] = ['<', '<'];
  const seen = new Set<string>();
  for (const token of tokens) {
    const word = isNumber(token.word) ? '0' : token.stem;
    const of = classes(token);
    const shown = of[0] ? `#${of[0]}` : holding.has(token.word) ? token.word : '*';
    places.add(wordPlace(`${kind}w ${word}`));
    places.add(wordPlace(`${kind}b ${before} ${word}`));
    places.add(wordPlace(`${kind}f ${beforeShown} ${shown}`));
    for (const name of of) {
      places.add(wordPlace(`${kind}c ${name}`));
      for (const other of seen) places.add(wordPlace(`${kind}p ${other} ${name}`));
    }
    for (const name of of) seen.add(name);
    [before, beforeShown] = [word, shown];
  }
  return places;
}
