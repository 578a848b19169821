import type { missingFlags } from '../flags';
import { holdsTogether, takenTogether } from '../heard';
import type { ReadSentence } from '../reply';
import { answeredOf } from './answered';
import type { Ask } from './asks';
import { draftReadingOf } from './draft-reading';
import { messageReadingOf } from './message-reading';
import { PLACES } from './places';
import { toldOf } from './told';
import { gaps, LETTERS, levels, MIDDLE, STEP, thresholds } from './weights';

export type MissingFlag = (typeof missingFlags)[number];

/** What a draft and the message that it answers are weighed by. */
export type Weighable = {
  /** Places of what is told of the draft as a whole. */
  told: readonly number[];
  /** Those of the words of each of its sentences. */
  sentences: readonly (readonly number[])[];
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
  return {
    told: [...toldOf(message, sentences, mode)],
    sentences: sentences.map(({ places }) => places),
    message: message.places,
    asks: message.asks.map((ask) => ({ ask, places: [...answeredOf(message, ask, sentences), ...ask.places] })),
  };
}

const seen = new Uint32Array(PLACES);
let round = 0;

/** Places of several lists, each once: a row of marks, since a set of thousands costs more than all the rest. */
export function distinct(lists: readonly (readonly number[])[]): number[] {
  round++;
  const places: number[] = [];
  for (const list of lists)
    for (const place of list) {
      if (seen[place] === round) continue;
      seen[place] = round;
      places.push(place);
    }
  return places;
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

/** How sure it must be that something is missing: how much surer than usual, as log odds, and what the listener heard, where it did. */
export type Sure = { surer: number; heard: number | undefined };

const holds = (flag: MissingFlag, score: number, { surer, heard }: Sure): boolean => {
  const quick = score - thresholds[flag];
  return heard === undefined ? quick > surer : holdsTogether(flag, takenTogether(heard - surer, quick));
};

/** Whether a flag about the draft as a whole holds. */
export function lacks(
  flag: Exclude<MissingFlag, 'unanswered-question'>,
  { told, sentences, message }: Weighable,
  sure: Sure,
): boolean {
  const weights = weightsOf(flag);
  let score = sum(weights, told) + sum(weights, message);
  if (flag !== 'no-acknowledgement') score += sum(weights, distinct(sentences));
  // One sentence that takes up what happened is enough.
  else if (sentences.length > 0) score += Math.min(...sentences.map((places) => sum(weights, places)));
  return holds(flag, score, sure);
}

/** The questions that a draft leaves unanswered, in the order of the message. */
export function unansweredIn({ told, sentences, asks }: Weighable, sure: Sure): Ask[] {
  if (asks.length === 0) return [];
  const weights = weightsOf('unanswered-question');
  const shared = sum(weights, told) + sum(weights, distinct(sentences));
  return asks
    .filter(({ places }) => holds('unanswered-question', shared + sum(weights, places), sure))
    .map(({ ask }) => ask);
}
