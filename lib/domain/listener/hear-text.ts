import { addTo, attended, evened, onlyPositive, weighBy } from './matrix';
import type { Matrix, Weights } from './weights';

const HEADS = 4;
const LAYERS = 2;
const LEAST = 1e-5;

/** What stands in a row: a sentence of the buyer's, one of the reply's, or what is asked of all of it. */
export type Kind = 'message' | 'reply' | 'all of a reply' | 'all of a message';
const kinds: readonly Kind[] = ['message', 'reply', 'all of a reply', 'all of a message'];

/** A sentence as it was heard, what it is part of, and its place in that. */
export type Heard = { kind: Kind; place: number; sentence?: Float32Array };

function addRow(rows: Float32Array, row: number, { columns, values }: Matrix, from: number): void {
  for (let at = 0; at < columns; at++)
    rows[row * columns + at] = (rows[row * columns + at] as number) + (values[from * columns + at] as number);
}

/**
 * Sentences beside each other, so that each is heard in what stands around it: the words of the buyer, and the rest of the reply.
 * @returns a row of numbers for each, in the order given.
 */
export function hearBeside(heard: readonly Heard[], isPublic: boolean, weights: Weights): Float32Array {
  const all = (name: string): Float32Array => weights.matrix(name).values;
  const width = weights.matrix('beside').rows;
  let rows: Float32Array = new Float32Array(heard.length * width);
  heard.forEach(({ kind, place, sentence }, row) => {
    if (sentence) rows.set(weighBy('beside', sentence, weights), row * width);
    addRow(rows, row, weights.matrix('kinds'), kinds.indexOf(kind));
    addRow(rows, row, weights.matrix('places'), place);
    addRow(rows, row, weights.matrix('public'), isPublic ? 1 : 0);
  });
  for (let layer = 0; layer < LAYERS; layer++) {
    const name = (part: string): string => `layer${layer}.${part}`;
    const weigh = (given: Float32Array, part: string): Float32Array => weighBy(name(part), given, weights);
    const even = (part: string): Float32Array =>
      evened(rows, all(name(`${part}.stretch`)), all(name(`${part}.move`)), LEAST);
    rows = addTo(rows, weigh(attended(weigh(even('in'), 'ask'), width, HEADS), 'seen'));
    rows = addTo(rows, weigh(onlyPositive(weigh(even('out'), 'think')), 'say'));
  }
  return rows;
}
