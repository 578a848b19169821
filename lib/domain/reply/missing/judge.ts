import type { missingFlags } from '../flags';
import type { ReadSentence } from '../reply';
import { answeredOf } from './answered';
import type { Ask } from './asks';
import { draftReadingOf } from './draft-reading';
import { messageReadingOf } from './message-reading';
import { PLACES } from './places';
import { toldOf } from './told';
import { gaps, LETTERS, levels, MIDDLE, STEP, thresholds } from './weights';

export type MissingFlag = (typeof missingFlags)[number];

/** What a draft and the message that it answers are weighed by: places of the draft as a whole, and of each question beside those. */
export type Weighable = {
  whole: readonly number[];
  /** The words of the message: they say whether anything is called for. */
  message: readonly number[];
  asks: readonly { ask: Ask; places: readonly number[] }[];
};

/** What there is to weigh in a draft. Time is in proportion to its length; what was read before is not read again. */
export function weighableOf(
  messageText: string,
  read: readonly Pick<ReadSentence, 'text' | 'acts'>[],
  mode: 'message' | 'public',
): Weighable {
  const message = messageReadingOf(messageText);
  const sentences = draftReadingOf(read);
  const whole = toldOf(message, sentences, mode);
  for (const { places } of sentences) for (const place of places) whole.add(place);
  const asks = message.asks.map((ask) => ({
    ask,
    places: [...answeredOf(message, ask, sentences), ...ask.places],
  }));
  return { whole: [...whole], message: message.places, asks };
}

const unpacked = new Map<MissingFlag, Float32Array>();

/** The weights of a flag, unpacked at their first use. */
function weightsOf(flag: MissingFlag): Float32Array {
  const known = unpacked.get(flag);
  if (known) return known;
  const weights = new Float32Array(PLACES);
  const most = LETTERS.length - 1;
  let [place, level] = [0, 0];
  for (const letter of gaps[flag]) {
    const gap = LETTERS.indexOf(letter);
    place += gap;
    if (gap === most) continue;
    weights[place++] = (LETTERS.indexOf(levels[flag].charAt(level++)) - MIDDLE) * STEP;
  }
  unpacked.set(flag, weights);
  return weights;
}

function sum(weights: Float32Array, places: readonly number[]): number {
  let total = 0;
  for (const place of places) total += weights[place] ?? 0;
  return total;
}

/** Whether a flag about the draft as a whole holds. */
export function lacks(flag: Exclude<MissingFlag, 'unanswered-question'>, { whole, message }: Weighable): boolean {
  const weights = weightsOf(flag);
  return sum(weights, whole) + sum(weights, message) > thresholds[flag];
}

/** The questions that a draft leaves unanswered, in the order of the message. */
export function unansweredIn({ whole, asks }: Weighable): Ask[] {
  const weights = weightsOf('unanswered-question');
  const shared = sum(weights, whole);
  return asks
    .filter(({ places }) => shared + sum(weights, places) > thresholds['unanswered-question'])
    .map(({ ask }) => ask);
}
