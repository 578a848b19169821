import { addTo, attended, evened, onlyPositive, weighBy } from './matrix';
import { piecesOf } from './pieces';
import type { Weights } from './weights';

/** Longer sentences are heard up to here, and cut before: what is behind would be put into pieces for nothing. */
const PIECES = 80;
const LETTERS = 600;
/** How wide a piece comes in, and goes out of the first layer. */
const [IN, OUT] = [256, 512];
const HEADS = 4;
const LEAST = 1e-6;
/** Waves by which the place of a piece is told: from one of a few pieces to one of thousands. */
const LONGEST_WAVE = 10_000;

const all = ({ matrix }: Weights, name: string): Float32Array => matrix(name).values;

/** Where each piece stands, as waves of many lengths. */
function addPlaces(rows: Float32Array): void {
  const half = IN / 2;
  for (let row = 0; row * IN < rows.length; row++)
    for (let at = 0; at < half; at++) {
      const turn = row / LONGEST_WAVE ** (at / (half - 1));
      rows[row * IN + at] = (rows[row * IN + at] as number) + Math.sin(turn);
      rows[row * IN + half + at] = (rows[row * IN + half + at] as number) + Math.cos(turn);
    }
}

/**
 * One layer: each piece is seen beside all others, then thought over by itself.
 * @param widened what goes on of the pieces themselves, as wide as what comes out; the result is written into it.
 */
function layerOf(layer: 'first' | 'second', rows: Float32Array, widened: Float32Array, weights: Weights): Float32Array {
  const count = widened.length / OUT;
  const even = evened(rows, all(weights, `${layer}.in.stretch`), all(weights, `${layer}.in.move`), LEAST);
  const asked = weighBy(`${layer}.ask`, even, weights);
  addTo(widened, weighBy(`${layer}.seen`, attended(asked, rows.length / count, HEADS), weights));
  const inner = evened(widened, all(weights, `${layer}.out.stretch`), all(weights, `${layer}.out.move`), LEAST);
  const thought = onlyPositive(weighBy(`${layer}.think`, inner, weights));
  return addTo(widened, weighBy(`${layer}.say`, thought, weights));
}

/**
 * What a sentence in English means, as a row of numbers that means nothing by itself: its pieces, each seen beside all others
 * (two layers of a transformer), taken together by their mean and by what is strongest of them.
 */
export function hearSentence(text: string, weights: Weights): Float32Array {
  const ids = piecesOf(text.slice(0, LETTERS), weights, PIECES);
  const table = all(weights, 'pieces');
  const rows = new Float32Array(ids.length * IN);
  ids.forEach((id, row) => {
    for (let at = 0; at < IN; at++) rows[row * IN + at] = 2 * (table[id * IN + at] as number);
  });
  addPlaces(rows);
  const once = layerOf('first', rows, weighBy('wide', rows, weights), weights);
  return together(layerOf('second', once, once, weights), ids.length, weights);
}

/** Mean and strongest of all pieces. */
function together(rows: Float32Array, count: number, weights: Weights): Float32Array {
  const mean = new Float32Array(OUT);
  const result = new Float32Array(2 * OUT);
  result.fill(Number.NEGATIVE_INFINITY, OUT);
  for (let row = 0; row < count; row++)
    for (let at = 0; at < OUT; at++) {
      const value = rows[row * OUT + at] as number;
      mean[at] = (mean[at] as number) + value / count;
      if (value > (result[OUT + at] as number)) result[OUT + at] = value;
    }
  const bent = weighBy('bend', mean, weights);
  for (let at = 0; at < OUT; at++) result[at] = Math.tanh(bent[at] as number);
  return result;
}
