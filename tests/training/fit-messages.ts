import { MESSAGE_PLACES } from '../../lib/domain/message/triage/message-features';
import { sequence, shuffled } from './shuffle';

/** A message as the places of its features, each once, and whether what is asked holds of it; and how much it counts. */
export type MessageSample = { places: readonly number[]; holds: boolean; weight: number };
export type MessageModel = { weights: Float64Array; offset: number };

const ROUNDS = 20;
const RATE = 0.1;
const OFFSET_RATE = 0.02;
const DECAY = 0.02;
/** The last rounds count on average: a single one follows its last examples. */
const AVERAGED = 10;

/** Learns one judgement of messages: logistic regression by AdaGrad steps. */
export function fitMessages(samples: readonly MessageSample[]): MessageModel {
  const weights = new Float64Array(MESSAGE_PLACES);
  const squares = new Float64Array(MESSAGE_PLACES);
  const sums = new Float64Array(MESSAGE_PLACES);
  let offset = 0;
  let offsets = 0;
  const next = sequence();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { places, holds, weight: counts } of shuffled(samples, next)) {
      let score = offset;
      for (const place of places) score += weights[place] ?? 0;
      const error = (1 / (1 + Math.exp(-score)) - (holds ? 1 : 0)) * counts;
      offset -= OFFSET_RATE * error;
      for (const place of places) {
        const weight = weights[place] ?? 0;
        const step = error + DECAY * weight;
        const square = (squares[place] ?? 0) + step * step;
        squares[place] = square;
        weights[place] = weight - (RATE * step) / Math.sqrt(1 + square);
      }
    }
    if (round < ROUNDS - AVERAGED) continue;
    for (let place = 0; place < MESSAGE_PLACES; place++)
      sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0) / AVERAGED;
    offsets += offset / AVERAGED;
  }
  return { weights: sums, offset: offsets };
}
