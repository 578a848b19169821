import { type DangerKind, dangerKinds } from '../message/triage';
import { type Heard, hearBeside } from './hear-text';
import { weighBy } from './matrix';
import type { Weights } from './weights';

/** So many sentences of a message are heard. */
export const mostOfMessage = 14;
const FIRST = 1;

/** What was heard in a message, as log odds; and which of its sentences sounds most like danger. */
export type HeardMessage = {
  open: number;
  danger: number;
  /** Whether the buyer is disappointed at least, angry at least, furious. */
  anger: readonly [disappointed: number, angry: number, furious: number];
  kinds: Readonly<Record<DangerKind, number>>;
  worst: number;
};

/** The order in which the odds of a message stand. */
const [OPEN, DANGER, ANGER, KINDS] = [0, 1, 2, 5];

/** What a message of a buyer in English needs, by how it was learned to sound. @param sentences at least one. */
export function hearMessage(
  sentences: readonly string[],
  sentenceOf: (text: string) => Float32Array,
  weights: Weights,
): HeardMessage {
  const heard: Heard[] = [
    { kind: 'all of a message', place: 0 },
    ...sentences
      .slice(0, mostOfMessage)
      .map((text, at) => ({ kind: 'message' as const, place: FIRST + at, sentence: sentenceOf(text) })),
  ];
  const rows = hearBeside(heard, false, weights);
  const together = weighBy('message', rows.subarray(0, rows.length / heard.length), weights);
  const alone = heard.flatMap(({ sentence }) => (sentence ? [weighBy('message.alone', sentence, weights)] : []));
  // Of what can be told of one sentence, the strongest counts.
  const odds = (at: number): number =>
    (together[at] ?? 0) + alone.reduce((most, row) => Math.max(most, row[at] ?? most), Number.NEGATIVE_INFINITY);
  const kinds = Object.fromEntries(dangerKinds.map((kind, at) => [kind, odds(KINDS + at)])) as Record<
    DangerKind,
    number
  >;
  const worst = alone.reduce((best, row, at) => ((row[DANGER] ?? 0) > (alone[best]?.[DANGER] ?? 0) ? at : best), 0);
  return {
    open: odds(OPEN),
    danger: odds(DANGER),
    anger: [odds(ANGER), odds(ANGER + 1), odds(ANGER + 2)],
    kinds,
    worst,
  };
}
