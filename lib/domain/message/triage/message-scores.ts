import { MESSAGE_PLACES } from './message-features';
import { gaps, LETTERS, levels, MIDDLE, offsets, STEP } from './weights';

/** What is learned of messages: whether anything is open, whether it is dangerous, and how upset the buyer is at least. */
export const judgements = ['open', 'danger', 'upset', 'angry'] as const;
export type Judgement = (typeof judgements)[number];
/** Log odds of each judgement. */
export type Scores = Record<Judgement, number>;

/** Weights judgement by judgement, decoded once, at first use. */
let decoded: Float32Array | undefined;
function weights(): Float32Array {
  if (decoded) return decoded;
  const table = new Float32Array(MESSAGE_PLACES * judgements.length);
  const most = LETTERS.length - 1;
  const numbers = new Map([...LETTERS].map((letter, at) => [letter, at]));
  let index = 0;
  let level = 0;
  for (const letter of gaps) {
    const gap = numbers.get(letter) ?? 0;
    index += gap;
    if (gap === most) continue;
    table[index] = ((numbers.get(levels.charAt(level++)) ?? 0) - MIDDLE) * STEP;
    index++;
  }
  decoded = table;
  return table;
}

/** How likely each judgement is of a message, from the places of its features. */
export function scoresOf(places: Iterable<number>, table: ArrayLike<number> = weights(), from = offsets): Scores {
  const scores = judgements.map((_, at) => from[at] ?? 0);
  for (const place of places)
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + (table[at * MESSAGE_PLACES + place] ?? 0);
  const [open = 0, danger = 0, upset = 0, angry = 0] = scores;
  return { open, danger, upset, angry };
}
