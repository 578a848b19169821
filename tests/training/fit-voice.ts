import { VOICE_PLACES } from '../../lib/domain/reply/voice/features';
import { sequence, shuffled } from './shuffle';

/** Sentences of which one at least holds what is asked, or none: mostly a single sentence. */
export type Bag = { sentences: readonly Uint16Array[]; holds: boolean };
export type Weighed = { weights: Float64Array; offset: number };

const ROUNDS = 12;
/** The last rounds count on average: a single one follows its last examples. */
const AVERAGED = 6;
const RATE = 0.1;
const OFFSET_RATE = 0.03;
const DECAY = 0.01;
/** What holds is rare, and counts for more than its number. */
const FAVOUR = 1.5;
/** Features that stand in fewer sentences are by chance. */
const LEAST = 5;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** The score of a sentence by weights and an offset. */
export function weigh(places: Uint16Array, { weights, offset }: Weighed): number {
  let sum = offset;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

/** How fast each weight is learned: by how much more often its feature stands where it holds than where not (naive Bayes). */
function pacesOf(bags: readonly Bag[]): Float64Array {
  const held = new Float64Array(VOICE_PLACES);
  const others = new Float64Array(VOICE_PLACES);
  let [holding, total] = [0, 0];
  for (const { sentences, holds } of bags) {
    const counts = holds ? held : others;
    for (const places of sentences) {
      total++;
      if (holds) holding++;
      for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return held.map((count, place) => {
    const other = others[place] ?? 0;
    if (count + other < LEAST) return 0;
    return 0.7 * Math.abs(Math.log((count + 0.5) / (holding + 1) / ((other + 0.5) / (total - holding + 1))));
  });
}

/**
 * Learns how surely the strongest sentence of a bag holds something: logistic regression over the maximum, AdaGrad steps.
 */
export function fitVoice(bags: readonly Bag[]): Weighed {
  const weights = new Float64Array(VOICE_PLACES);
  const squares = new Float64Array(VOICE_PLACES);
  const sums = new Float64Array(VOICE_PLACES);
  const paces = pacesOf(bags);
  const next = sequence();
  let [offset, offsetSum] = [-2, 0];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { sentences, holds } of shuffled(bags, next)) {
      let [most, strongest] = [Number.NEGATIVE_INFINITY, sentences[0]];
      for (const places of sentences) {
        const score = weigh(places, { weights, offset });
        if (score > most) [most, strongest] = [score, places];
      }
      const slope = (logistic(most) - (holds ? 1 : 0)) * (holds ? FAVOUR : 1);
      if (!strongest || Math.abs(slope) < 5e-3) continue;
      for (const place of strongest) {
        const weight = weights[place] ?? 0;
        const step = slope + DECAY * weight;
        const square = (squares[place] ?? 0) + step * step;
        squares[place] = square;
        weights[place] = weight - (RATE * step * (paces[place] ?? 0)) / Math.sqrt(1 + square);
      }
      offset -= OFFSET_RATE * slope;
    }
    if (round < ROUNDS - AVERAGED) continue;
    offsetSum += offset;
    for (let place = 0; place < VOICE_PLACES; place++) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return { weights: sums.map((sum) => sum / AVERAGED), offset: offsetSum / AVERAGED };
}
