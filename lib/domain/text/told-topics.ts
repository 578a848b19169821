import { type TextLanguage, type Topic, topics } from './text';
import { TOPIC_PLACES, topicFeaturesOf } from './topic-features';
import type { Statement } from './topic-statements';
import { gaps, LETTERS, levels, MIDDLE, offsets, STEP } from './topic-weights';

/** Topics that are told without being named; praise is known by its words alone. */
export const toldTopics: readonly Topic[] = topics.filter((topic) => topic !== 'praise');

/** The weights place by place, those of all topics beside each other. Decoded once, at first use. */
let decoded: Float32Array | undefined;
function weightsByPlace(): Float32Array {
  if (decoded) return decoded;
  const table = new Float32Array(TOPIC_PLACES * toldTopics.length);
  const most = LETTERS.length - 1;
  const numbers = new Map([...LETTERS].map((letter, at) => [letter, at]));
  let index = 0;
  let level = 0;
  for (const letter of gaps) {
    const gap = numbers.get(letter) ?? 0;
    index += gap;
    if (gap === most) continue;
    const weight = ((numbers.get(levels.charAt(level++)) ?? 0) - MIDDLE) * STEP;
    table[(index % TOPIC_PLACES) * toldTopics.length + Math.floor(index / TOPIC_PLACES)] = weight;
    index++;
  }
  decoded = table;
  return table;
}

/** Adds the weights at some places to one score a topic. Plain loops: they run a billion times in training. */
export function addWeights(scores: Float64Array, places: Iterable<number>, table: ArrayLike<number>): Float64Array {
  const size = scores.length;
  for (const place of places) {
    const from = place * size;
    for (let at = 0; at < size; at++) scores[at] = (scores[at] ?? 0) + (table[from + at] ?? 0);
  }
  return scores;
}

/** How likely each topic is by scores, "none of them" being one more choice with a score of 0; as log odds. */
export function logOddsOf(scores: Float64Array): Float64Array {
  const most = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(-most));
  return shares.map((share) => Math.log((share + 1e-6 * total) / (total - share + 1e-6 * total)));
}

/** What a comment tells of without a word that names it, and which of its statements tells most of it. */
export type Told = {
  /** Log odds of each topic, in the order of `toldTopics`. */
  odds: Float64Array;
  /** The number of the statement that speaks most of a topic, given by its number in `toldTopics`. */
  strongest: (topic: number) => number;
};

/** The places of all features of a comment, each once: "Tree stand. Delivered January 4." is one complaint, so it is weighed as one. */
export function placesOf(statements: readonly Statement[], language: TextLanguage): Set<number> {
  const all = new Set<number>();
  for (const statement of statements) for (const place of topicFeaturesOf(statement, language)) all.add(place);
  return all;
}

/** What the statements of a comment tell of. */
export function toldBy(statements: readonly Statement[], language: TextLanguage): Told {
  const table = weightsByPlace();
  const odds = logOddsOf(addWeights(Float64Array.from(offsets), placesOf(statements, language), table));
  const strongest = (topic: number): number => {
    const scores = statements.map(
      (statement) =>
        addWeights(new Float64Array(toldTopics.length), topicFeaturesOf(statement, language), table)[topic] ?? 0,
    );
    return scores.indexOf(Math.max(...scores));
  };
  return { odds, strongest };
}
