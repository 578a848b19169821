import { toneFlags } from '../reply/flags';
import { sentencesOf } from '../reply/sentences';
import { type HeardMessage, hearMessage } from './hear-message';
import { hearReply, mostHeard, type Odds } from './hear-reply';
import { hearSentence } from './hear-sentence';
import type { Weights } from './weights';

/** A draft in English, and the message that it answers, where that is known. */
export type DraftToHear = { text: string; message?: string | undefined; isPublic: boolean };
/** What was heard, sentence by sentence as it stands there; a sentence that stands there twice is named at each place. */
export type HeardSentences = { sentences: readonly { text: string; odds: Odds }[]; all: Odds };

/** So many sentences are remembered, at four kilobytes each. */
const MOST = 500;

export type Listener = {
  /** Hears the sentences of a message, one at least. */
  hearMessage(sentences: readonly string[]): HeardMessage;
  /** Hears a draft. It halts behind each sentence that it has not heard before: one takes some milliseconds. */
  hear(draft: DraftToHear): Generator<undefined, HeardSentences>;
};

/** So much of what all of a draft sounds like counts in how each of its sentences does, and so far. */
const OF_ALL = 0.6;
const FURTHEST = 4;

/** A sentence in its draft: one that only may be unkind is so more often where all of the draft sounds like it. */
const inDraft = (odds: Odds, all: Odds): Odds => ({
  ...odds,
  ...Object.fromEntries(
    toneFlags.map((tone) => [tone, odds[tone] + OF_ALL * Math.max(-FURTHEST, Math.min(FURTHEST, all[tone]))]),
  ),
});

/** The first sentences of a text: what is behind them is not heard, and costs nothing. */
const firstOf = (text: string, most: number): string[] =>
  sentencesOf(text)
    .slice(0, most)
    .map(({ start, end }) => text.slice(start, end));

/** Makes a listener out of what was learned. It remembers the sentences that it has heard. */
export function createListener(weights: Weights): Listener {
  const known = new Map<string, Float32Array>();
  const sentenceOf = (text: string): Float32Array => {
    const before = known.get(text);
    const heard = before ?? hearSentence(text, weights);
    known.delete(text);
    known.set(text, heard);
    if (known.size > MOST) known.delete(known.keys().next().value ?? '');
    return heard;
  };
  return {
    hearMessage: (sentences) => hearMessage(sentences, sentenceOf, weights),
    *hear({ text, message = '', isPublic }) {
      const given = { message: firstOf(message, mostHeard.message), reply: firstOf(text, mostHeard.reply), isPublic };
      for (const each of [...given.message, ...given.reply]) {
        if (known.has(each)) continue;
        sentenceOf(each);
        yield;
      }
      const { sentences, all } = hearReply(given, sentenceOf, weights);
      return {
        all,
        sentences: sentences.map((odds, at) => ({ text: given.reply[at] ?? '', odds: inDraft(odds, all) })),
      };
    },
  };
}
