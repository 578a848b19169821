import { KIND_PLACES, VOICE_PLACES } from '../../lib/domain/reply/voice/features';
import { sequence, shuffled } from './shuffle';

/** Sentences of which one at least holds what is asked, or none: mostly a single sentence. */
export type Bag = { sentences: readonly Uint16Array[]; holds: boolean };
export type Weighed = { weights: Float64Array; offset: number };

const ROUNDS = 8;
/** The last rounds count on average: a single one follows its last examples. */
const AVERAGED = 4;
const RATE = 0.1;
const OFFSET_RATE = 0.03;
const DECAY = 0.01;
/** What holds is rare, and counts for more than its number. */
const FAVOUR = 1.5;
/** Features that stand in fewer sentences are by chance: of kinds of words, and of words as they are. */
const LEAST = { kinds: 5, exact: 2 };

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** The score of a sentence by weights and an offset. */
export function weigh(places: Uint16Array, { weights, offset }: Weighed): number {
  let sum = offset;
  for (let at = 0; at < places.length; at++) sum += weights[places[at] ?? 0] ?? 0;
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
    if (count + other < (place < KIND_PLACES ? LEAST.kinds : LEAST.exact)) return 0;
    return 0.7 * Math.abs(Math.log((count + 0.5) / (holding + 1) / ((other + 0.5) / (total - holding + 1))));
  });
}

const kept = new Uint16Array(VOICE_PLACES);

/** The same bags with those places from one to before another that can learn something: most of the rest stand in one sentence alone. */
function lean(bags: readonly Bag[], paces: Float64Array, from: number, to: number): Bag[] {
  return bags.map(({ sentences, holds }) => ({
    holds,
    sentences: sentences.map((places) => {
      let count = 0;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        if (place >= from && place < to && paces[place] !== 0) kept[count++] = place;
      }
      return kept.slice(0, count);
    }),
  }));
}

/** How surely the strongest sentence of a bag holds something, by the kinds of its words alone. */
export function fitKinds(bags: readonly Bag[]): Weighed {
  const paces = pacesOf(bags);
  return learn(lean(bags, paces, 0, KIND_PLACES), paces);
}

/**
 * The same by the kinds of words and by the words as they are, each learned as if the other were not there, and added: of two that
 * know the same in two ways, each is surer of what the other has not seen than one that has learned both at once.
 */
export function fitBoth(bags: readonly Bag[]): Weighed {
  const paces = pacesOf(bags);
  const kinds = learn(lean(bags, paces, 0, KIND_PLACES), paces);
  const exact = learn(lean(bags, paces, KIND_PLACES, VOICE_PLACES), paces);
  return {
    weights: kinds.weights.map((weight, place) => (weight + (exact.weights[place] ?? 0)) / 2),
    offset: (kinds.offset + exact.offset) / 2,
  };
}

/** Logistic regression over the strongest sentence of each bag, AdaGrad steps. */
function learn(bags: readonly Bag[], paces: Float64Array): Weighed {
  const weights = new Float64Array(VOICE_PLACES);
  const squares = new Float64Array(VOICE_PLACES);
  const sums = new Float64Array(VOICE_PLACES);
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
      if (!strongest || Math.abs(slope) < 0.02) continue;
      for (let at = 0; at < strongest.length; at++) {
        const place = strongest[at] ?? 0;
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
