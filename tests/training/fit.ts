import { type ClauseFeatures, PLACES } from '../../lib/domain/text/features';
import { scoreOf } from '../../lib/domain/text/subject';

/** A comment as its clauses, and whether any of them speaks of what is asked. */
export type Bag = { clauses: readonly ClauseFeatures[]; holds: boolean };
export type Linear = { weights: Float64Array; offset: number };

const ROUNDS = 15;
const RATE = 0.15;
const OFFSET_RATE = 0.02;
const DECAY = 0.15;
/** The last rounds count on average: a single one follows its last examples. */
const AVERAGED = 8;
const SHARPNESS = 2;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Always the same sequence of numbers from 0 up to 1: weights must come out the same on every machine. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

/**
 * Learns weights by which the strongest clause of a comment says whether any clause speaks of something, from labels of whole
 * comments: logistic regression over the maximum (learning from bags), with AdaGrad steps shared out to the clauses near it.
 */
export function fitClauses(bags: readonly Bag[]): Linear {
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES);
  const sums = new Float64Array(PLACES);
  const next = sequence();
  let offset = 0;
  const filled = bags.filter(({ clauses }) => clauses.length > 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { clauses, holds } of shuffled(filled, next)) {
      const scores = clauses.map(({ places }) => scoreOf(places, weights, offset));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp((score - most) * SHARPNESS));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const error = logistic(most) - (holds ? 1 : 0);
      clauses.forEach(({ places }, at) => {
        const slope = (error * (shares[at] ?? 0)) / total;
        if (Math.abs(slope) < 1e-4) return;
        for (const place of places) {
          const weight = weights[place] ?? 0;
          const step = slope + DECAY * weight;
          const square = (squares[place] ?? 0) + step * step;
          squares[place] = square;
          weights[place] = weight - (RATE * step) / Math.sqrt(1 + square);
        }
        offset -= OFFSET_RATE * slope;
      });
    }
    if (round >= ROUNDS - AVERAGED)
      for (let place = 0; place < PLACES; place++) sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
  }
  return { weights: sums.map((sum) => sum / AVERAGED), offset };
}

/** Plain logistic regression over a few numbers each. */
export function fitCombination(rows: readonly { values: readonly number[]; holds: boolean }[]): number[] {
  const size = rows[0]?.values.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(0);
  for (let round = 0; round < 400; round++) {
    const slopes = new Array<number>(size).fill(0);
    for (const { values, holds } of rows) {
      const error = logistic(values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)) - (holds ? 1 : 0);
      for (let at = 0; at < size; at++) slopes[at] = (slopes[at] ?? 0) + error * (values[at] ?? 0);
    }
    for (let at = 0; at < size; at++) {
      const step = (slopes[at] ?? 0) / rows.length + 1e-3 * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + step * step;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (0.3 * step) / Math.sqrt(square + 1e-8);
    }
  }
  return weights;
}
