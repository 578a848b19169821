import { groupsOf, type WordGroup, wordGroups } from './lexicon';
import { isWord, tokensOf } from './tokens';

/** What is like other words (groups, frames, shapes, and words beside them) is hashed into the first so many places. */
export const KIND_PLACES = 1 << 14;
/** All places: behind those of kinds stand words, pairs and threes exactly as they are, for the turns of phrase that one hears. */
export const VOICE_PLACES = 1 << 16;
const EXACT_PLACES = VOICE_PLACES - KIND_PLACES;

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME) ^ (hash >>> 13);

function hashOf(word: string, to = word.length): number {
  let hash = START;
  for (let at = 0; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

const kinds = ['word', 'pair', 'begin', 'group', 'groups', 'shape', 'frame', 'frames', 'first', 'three'];
const [WORD, PAIR, BEGIN, GROUP, GROUPS, SHAPE, FRAME, FRAMES, FIRST, THREE] = kinds.map((kind) => hashOf(kind)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const EDGE = hashOf('<');
const ANY = hashOf('*');

// The words that hold a sentence together keep their own name in its frame; all others are their group, or any word.
const FRAME_WORDS = new Set(
  'a an the this that these those it its is are was were be been has have had do does did will would can could should must may might not no nor and or but so as if when once after before until unless because for of to in on at by with from up out off you your we our i my they their who what which how why where there here just only even also then than too very all any each every some more most never always please , ? ! : ; " % $ 0'.split(
    ' ',
  ),
);

const SHORT = [1, 2, 3, 5, 8, 12, 17, 24, 34];
const at = (name: WordGroup): number => wordGroups.indexOf(name);
const [WE, I, YOU, SORRY, PLEASE, COND, NEG, WHEN] = (
  ['we', 'i', 'you', 'sorry', 'please', 'cond', 'neg', 'when'] as const
).map(at) as [number, number, number, number, number, number, number, number];

const seen = new Uint32Array(VOICE_PLACES);
const places = new Uint16Array(1 << 13);
let round = 0;
let count = 0;

const add = (hash: number): void => put((hash ^ (hash >>> 15)) & (KIND_PLACES - 1));
const addExact = (hash: number): void => put(KIND_PLACES + (((hash ^ (hash >>> 15)) >>> 0) % EXACT_PLACES));

function put(place: number): void {
  if (seen[place] === round || count >= places.length) return;
  seen[place] = round;
  places[count++] = place;
}

/** Which groups stand in the sentence, in order, and which at all: reused, since this runs at each key. */
const hits = new Uint8Array(64);
const holds = new Uint8Array(wordGroups.length);

function addShapes(text: string, tokens: readonly string[], words: number): void {
  const person = (holds[YOU] ? 1 : 0) + (holds[WE] || holds[I] ? 2 : 0);
  const kind =
    (holds[SORRY] ? 1 : 0) +
    (holds[PLEASE] ? 2 : 0) +
    (holds[COND] ? 4 : 0) +
    (holds[NEG] ? 8 : 0) +
    (holds[WHEN] ? 16 : 0);
  const end = text.charCodeAt(text.length - 1);
  const mark = end === 63 ? 1 : end === 33 ? 2 : 0;
  let long = 0;
  while (long < SHORT.length && words > (SHORT[long] ?? 0)) long++;
  add(mix(mix(SHAPE, 1), long));
  add(mix(mix(SHAPE, 2), person));
  add(mix(mix(SHAPE, 3), mark));
  add(mix(mix(mix(SHAPE, 4), person), mark));
  add(mix(mix(mix(SHAPE, 5), person), long));
  add(mix(mix(mix(SHAPE, 6), person), kind));
  add(mix(mix(SHAPE, 7), /\p{Lu}{3,}/u.test(text) ? 1 : 0));
  add(mix(mix(SHAPE, 8), /^[a-z]/.test(text) ? 1 : 0));
  const first = tokens[0] ?? '';
  const group = groupsOf(first)[0] ?? 99;
  add(mix(mix(FIRST, 1), hashOf(first)));
  add(mix(mix(FIRST, 2), group));
  add(mix(mix(mix(FIRST, 3), group), person));
}

/**
 * Where the features of a sentence stand, each once: words, pairs and threes of them, what groups they belong to and in what order,
 * the frame of small words, length, marks and persons. The places are those of the last call only.
 */
export function voicePlacesOf(text: string): Uint16Array {
  round++;
  count = 0;
  holds.fill(0);
  const tokens = tokensOf(text);
  let [twoBefore, before, frame, twoFrames] = [EDGE, EDGE, EDGE, EDGE];
  let [groups, words] = [0, 0];
  for (const token of tokens) {
    const hash = hashOf(token);
    const own = groupsOf(token);
    if (isWord(token)) words++;
    add(mix(WORD, hash));
    add(mix(mix(PAIR, before), hash));
    addExact(mix(WORD, hash));
    addExact(mix(mix(PAIR, before), hash));
    addExact(mix(mix(mix(THREE, twoBefore), before), hash));
    if (token.length > 6) add(mix(BEGIN, hashOf(token, 5)));
    for (const group of own) {
      holds[group] = 1;
      add(mix(GROUP, group));
      for (let back = 0; back < groups; back++) add(mix(mix(GROUPS, hits[back] ?? 0), group));
      if (groups < hits.length) hits[groups++] = group;
    }
    const shown = FRAME_WORDS.has(token) ? hash : own.length > 0 ? (own[0] ?? 0) + 1 : ANY;
    add(mix(mix(FRAME, frame), shown));
    add(mix(mix(mix(FRAMES, twoFrames), frame), shown));
    twoBefore = before;
    before = hash;
    twoFrames = frame;
    frame = shown;
  }
  add(mix(mix(PAIR, before), EDGE));
  add(mix(mix(mix(FRAMES, twoFrames), frame), EDGE));
  addShapes(text, tokens, words);
  return places.subarray(0, count);
}
