import type { TextLanguage } from './text';
import type { Statement } from './topic-statements';

/** How many weights a topic has: features are hashed into so many places. */
export const TOPIC_PLACES = 1 << 13;

// FNV-1a, 32 bits, letter by letter: comments have hundreds of features, and making a text of each costs more than all the rest.
const START = 0x811c9dc5;
const PRIME = 0x01000193;
const BLANK = 32;
const EDGE = 60;

const add = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);
function addText(hash: number, text: string, from = 0, to = text.length): number {
  let value = hash;
  for (let at = from; at < to; at++) value = add(value, text.charCodeAt(at));
  return value;
}
const placeOf = (hash: number): number => ((hash >>> 0) ^ (hash >>> 15)) & (TOPIC_PLACES - 1);

const seeds = new Map<string, number>();
/** Where the hash of a kind of feature starts, so that the same word is another feature in each kind. */
function seedOf(kind: string): number {
  const known = seeds.get(kind) ?? addText(START, kind);
  seeds.set(kind, known);
  return known;
}
const [PAIR, BEGINNING, LETTERS, CONCEPT, CONCEPTS, NAMED, LENGTH] = ['b', 's', 'c', 'q', 'p', 't', 'n'].map(
  seedOf,
) as [number, number, number, number, number, number, number];
const GROUP = 4;
const BEGINS = 5;
const NUMBER = '0';

/**
 * Where the features of a statement stand, each once: its words, word pairs, beginnings and groups of four letters, how long it is and,
 * alike in all languages, what the lexicon makes of it. Time is in proportion to the length.
 */
export function topicFeaturesOf({ words, hits, named }: Statement, language: TextLanguage): Set<number> {
  const places = new Set<number>();
  // Languages share letter groups ("defect", "defekt", "défectueux"), but a short word is another word in each.
  const wordSeed = seedOf(`w${language}`);
  let before = '<';
  for (const { folded } of words) {
    const first = folded.charCodeAt(0);
    const word = first >= 48 && first <= 57 ? NUMBER : folded;
    places.add(placeOf(addText(wordSeed, word)));
    places.add(placeOf(addText(add(addText(PAIR, before), BLANK), word)));
    if (word.length > BEGINS) places.add(placeOf(addText(BEGINNING, word, 0, BEGINS)));
    for (let from = -1; from + GROUP <= word.length + 1; from++) {
      const inner = addText(
        from < 0 ? add(LETTERS, EDGE) : LETTERS,
        word,
        Math.max(0, from),
        Math.min(word.length, from + GROUP),
      );
      places.add(placeOf(from + GROUP > word.length ? add(inner, EDGE) : inner));
    }
    before = word;
  }
  let last = BLANK;
  for (const { concept, negated } of hits) {
    const name = add(addText(CONCEPT, concept), negated ? 1 : 0);
    places.add(placeOf(name));
    places.add(placeOf(add(add(add(CONCEPTS, last), last >>> 16), name)));
    last = name;
  }
  for (const { topic } of named) places.add(placeOf(addText(NAMED, topic)));
  places.add(placeOf(add(LENGTH, Math.min(words.length >> 1, 6))));
  return places;
}
