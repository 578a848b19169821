import type { Topic } from '../../lib/domain/text/text';
import { addWeights, toldTopics } from '../../lib/domain/text/told-topics';
import { TOPIC_PLACES } from '../../lib/domain/text/topic-features';
import { sequence, shuffled } from './shuffle';

/** A comment as the places of its features, each once, and what it is about. */
export type TopicSample = { places: readonly number[]; topics: ReadonlySet<Topic> };
/** Weights place by place, those of all topics beside each other. */
export type TopicModel = { weights: Float64Array; offsets: Float64Array };

const ROUNDS = 20;
const RATE = 0.05;
const OFFSET_RATE = 0.02;
const DECAY = 0.01;
/** The last rounds count on average: a single one follows its last examples. */
const AVERAGED = 10;

/** Shares of the topics and, at the end, of none of them. */
function sharesOf(scores: Float64Array): Float64Array {
  const most = Math.max(0, ...scores);
  const shares = Float64Array.from([...scores, 0], (score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/**
 * Learns what comments are about: regression with one choice among all topics and none, since most comments are about one thing; a comment
 * about two counts half for each. AdaGrad steps.
 */
export function fitTopics(samples: readonly TopicSample[]): TopicModel {
  const size = toldTopics.length;
  const weights = new Float64Array(TOPIC_PLACES * size);
  const squares = new Float64Array(weights.length);
  const sums = new Float64Array(weights.length);
  const offsets = new Float64Array(size);
  const offsetSums = new Float64Array(size);
  const next = sequence();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { places, topics: about } of shuffled(samples, next)) {
      const shares = sharesOf(addWeights(offsets.slice(), places, weights));
      toldTopics.forEach((topic, at) => {
        const error = (shares[at] ?? 0) - (about.has(topic) ? 1 / about.size : 0);
        if (Math.abs(error) < 1e-3) return;
        for (const place of places) {
          const index = place * size + at;
          const weight = weights[index] ?? 0;
          const step = error + DECAY * weight;
          const square = (squares[index] ?? 0) + step * step;
          squares[index] = square;
          weights[index] = weight - (RATE * step) / Math.sqrt(1 + square);
        }
        offsets[at] = (offsets[at] ?? 0) - OFFSET_RATE * error;
      });
    }
    if (round < ROUNDS - AVERAGED) continue;
    weights.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight / AVERAGED;
    });
    offsets.forEach((offset, at) => {
      offsetSums[at] = (offsetSums[at] ?? 0) + offset / AVERAGED;
    });
  }
  return { weights: sums, offsets: offsetSums };
}
