import { type ReplyFlag, replyFlags } from '../reply/flags';
import { type Heard, hearBeside } from './hear-text';
import { weighBy } from './matrix';
import type { Weights } from './weights';

/** So many sentences of a message and of a reply are heard, the first. */
export const mostHeard = { message: 10, reply: 20 } as const;
/** Where places begin: sentences of a message, then those of the reply. */
const FIRST = { message: 1, reply: 16 };

/** How likely each flag is, as log odds. */
export type Odds = Readonly<Record<ReplyFlag, number>>;
/** What was heard in a reply: of each of its first sentences, in order, and of all of it. */
export type HeardReply = { sentences: readonly Odds[]; all: Odds };

const oddsOf = (row: Float32Array, others?: Float32Array): Odds =>
  Object.fromEntries(replyFlags.map((flag, at) => [flag, (row[at] ?? 0) + (others?.[at] ?? 0)])) as Record<
    ReplyFlag,
    number
  >;

/** A reply to hear: its sentences, and those of the message it answers; of each at most `mostHeard`. */
export type ToHear = { message: readonly string[]; reply: readonly string[]; isPublic: boolean };

/** What is wrong with a reply in English, by how it was learned to sound beside the message that it answers. */
export function hearReply(
  { message, reply, isPublic }: ToHear,
  sentenceOf: (text: string) => Float32Array,
  weights: Weights,
): HeardReply {
  const part = (kind: 'message' | 'reply', texts: readonly string[]): Heard[] =>
    texts.map((text, at) => ({ kind, place: FIRST[kind] + at, sentence: sentenceOf(text) }));
  const heard: Heard[] = [{ kind: 'all of a reply', place: 0 }, ...part('message', message), ...part('reply', reply)];
  const rows = hearBeside(heard, isPublic, weights);
  const width = rows.length / heard.length;
  const sentences = heard.flatMap(({ kind, sentence }, row) =>
    kind === 'reply' && sentence
      ? [
          oddsOf(
            weighBy('sentence', rows.subarray(row * width, (row + 1) * width), weights),
            weighBy('alone', sentence, weights),
          ),
        ]
      : [],
  );
  return { sentences, all: oddsOf(weighBy('all', rows.subarray(0, width), weights)) };
}
