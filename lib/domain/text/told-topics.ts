import { type TextLanguage, topics } from './text';
import { TOPIC_PLACES, topicFeaturesOf } from './topic-features';
import type { Statement } from './topic-statements';
import { LEVELS, offsets, STEP, weights } from './topic-weights';

/** The weights place by place, those of all topics beside each other. Decoded once, at first use. */
let decoded: Float32Array | undefined;
function weightsByPlace(): Float32Array {
  if (decoded) return decoded;
  const table = new Float32Array(TOPIC_PLACES * topics.length);
  const middle = (LEVELS.length - 1) / 2;
  const levels = new Map([...LEVELS].map((letter, at) => [letter, (at - middle) * STEP]));
  topics.forEach((topic, at) => {
    const letters = weights[topic];
    for (let place = 0; place < TOPIC_PLACES; place++)
      table[place * topics.length + at] = levels.get(letters.charAt(place)) ?? 0;
  });
  decoded = table;
  return table;
}

/** Adds the weights at some places to one score a topic. */
export function addWeights(scores: Float64Array, places: Iterable<number>, table: ArrayLike<number>): Float64Array {
  for (const place of places)
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + (table[place * scores.length + at] ?? 0);
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
  /** Log odds of each topic, in the order of `topics`. */
  odds: Float64Array;
  /** The number of the statement that speaks most of a topic, given by its number in `topics`. */
  strongest: (topic: number) => number;
};

/** What the statements of a text tell of. Their words are weighed together: "Tree stand. Delivered January 4." is one complaint. */
export function toldBy(statements: readonly Statement[], text: string, language: TextLanguage): Told {
  const table = weightsByPlace();
  const places = topicFeaturesOf(statements, text, language);
  const odds = logOddsOf(addWeights(Float64Array.from(offsets), new Set(places.flat()), table));
  const strongest = (topic: number): number => {
    const scores = places.map((own) => addWeights(new Float64Array(topics.length), own, table)[topic] ?? 0);
    return scores.indexOf(Math.max(...scores));
  };
  return { odds, strongest };
}
