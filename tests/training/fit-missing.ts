import { distinct, type MissingFlag, type Weighable } from '../../lib/domain/reply/missing/judge';
import { PLACES, TOLD_PLACES } from '../../lib/domain/reply/missing/places';
import type { MissingSample } from './missing-samples';
import { sequence, shuffled } from './shuffle';

const ROUNDS = 20;
const AVERAGED = 10;
const RATE = 0.1;
const DECAY = 0.003;
/** A place that so few samples have says nothing sure. */
const SELDOM = 3;
/** How much a word counts beside what is told of the whole. */
const WORD_SHARE = 0.6;

/** What one of several is weighed by: all of them, of which the strongest counts, or the weakest. */
export type Bag = { list: readonly Uint32Array[]; counts: 'strongest' | 'weakest' };

/** The lists of places of a reply for a flag: each question (one unanswered is enough), each sentence (one that takes it up is enough), or all at once. */
export function bagOf({ told, sentences, message, asks }: Weighable, flag: MissingFlag): Bag {
  const words = distinct(sentences);
  if (flag === 'unanswered-question')
    return { counts: 'strongest', list: asks.map(({ places }) => Uint32Array.from([...told, ...words, ...places])) };
  if (flag === 'no-acknowledgement')
    return { counts: 'weakest', list: sentences.map((places) => Uint32Array.from([...told, ...message, ...places])) };
  return { counts: 'strongest', list: [Uint32Array.from([...told, ...message, ...words])] };
}

/** How surely a flag holds of a bag; minus infinity where there is nothing to weigh. */
export function scoreOf({ list, counts }: Bag, weights: Float64Array): number {
  const scores = list.map((places) => weigh(places, weights));
  return counts === 'weakest' && scores.length > 0
    ? Math.min(...scores)
    : Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

export function weigh(places: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

/** Weights by which a flag is told: logistic regression over the strongest of a bag, AdaGrad steps, words counting less than what is told. */
export function fitMissing(samples: readonly MissingSample[], flag: MissingFlag): Float64Array {
  const bags = samples
    .map(({ weighable, missing }) => ({ ...bagOf(weighable, flag), holds: missing.has(flag) ? 1 : 0 }))
    .filter(({ list }) => list.length > 0);
  const often = new Uint32Array(PLACES);
  for (const { list } of bags)
    for (const place of new Set(list.flatMap((places) => [...places]))) often[place] = (often[place] ?? 0) + 1;
  const values = Float64Array.from(often, (count, place) =>
    count < SELDOM ? 0 : place < TOLD_PLACES ? 1 : WORD_SHARE,
  );
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES);
  const sums = new Float64Array(PLACES);
  const next = sequence();
  const score = (places: Uint32Array): number => {
    let sum = 0;
    for (const place of places) sum += (weights[place] ?? 0) * (values[place] ?? 0);
    return sum;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { list, counts, holds } of shuffled(bags, next)) {
      const sign = counts === 'weakest' ? -1 : 1;
      let [most, strongest] = [Number.NEGATIVE_INFINITY, list[0]];
      for (const places of list) {
        const sum = sign * score(places);
        if (sum > most) [most, strongest] = [sum, places];
      }
      const error = 1 / (1 + Math.exp(-sign * most)) - holds;
      if (!strongest || Math.abs(error) < 1e-3) continue;
      for (const place of strongest) {
        const value = values[place] ?? 0;
        if (value === 0) continue;
        const weight = weights[place] ?? 0;
        const slope = error * value + DECAY * weight;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (RATE * slope) / Math.sqrt(1 + square);
      }
    }
    if (round < ROUNDS - AVERAGED) continue;
    for (let place = 0; place < PLACES; place++) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return sums.map((sum, place) => (sum / AVERAGED) * (values[place] ?? 0));
}
