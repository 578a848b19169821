import { toneFlags } from '../../lib/domain/reply/flags';
import { sentencesOf } from '../../lib/domain/reply/sentences';
import { voicePlacesOf } from '../../lib/domain/reply/voice/features';
import { type VoiceAct, type VoiceName, voiceActs, voiceFlags, voiceNames } from '../../lib/domain/reply/voice/names';
import { type Bag, fitBoth, fitKinds, type Weighed } from './fit-voice';
import { type ReplyExample, readTrainingReplies, spanOf } from './replies';

export const FOLDS = 4;

type LabelledSentence = { text: string; places: Uint16Array; names: ReadonlySet<VoiceName> };
/** A reply in its sentences; those that are one sentence of ours without a message are never held out. */
export type VoiceSample = {
  reply: ReplyExample;
  sentences: LabelledSentence[];
  fold: number;
  flags: ReadonlySet<string>;
};

const SORRY = /\b(?:sorry|apolog|regret|my bad|our bad|forgive|ashamed)/i;
/** What an act is missing by, as the flags say. */
const lacking: Record<VoiceAct, string> = {
  apologises: 'no-apology',
  acknowledges: 'no-acknowledgement',
  remedies: 'no-remedy',
  answers: 'unanswered-question',
};
/** Flags that often stand together: a sentence of ours that names one of them says nothing of the others. */
const near: readonly string[] = ['review-incentive', 'feedback-pressure', 'conditional-remedy'];

function sampleOf(reply: ReplyExample, at: number): VoiceSample {
  const flags = new Set<string>(reply.flags.map(({ flag }) => flag));
  const sentences = sentencesOf(reply.reply).map(({ start, end }) => {
    const names = new Set<VoiceName>();
    for (const { flag, quote } of reply.flags) {
      const span = spanOf(reply.reply, quote);
      if (quote === '' || span.start >= end || span.end <= start) continue;
      const named = voiceFlags.find((each) => each === flag);
      if (named) names.add(named);
      if (toneFlags.some((tone) => tone === flag)) names.add('unkind');
    }
    const text = reply.reply.slice(start, end);
    return { text, names, places: voicePlacesOf(text).slice() };
  });
  return { reply, sentences, flags, fold: reply.buyerMessage === undefined ? -1 : at % FOLDS };
}

/** All replies written for training in English, in their sentences. */
export const readVoiceSamples = (): VoiceSample[] =>
  readTrainingReplies()
    .filter(({ lang }) => lang === 'en')
    .map(sampleOf);

function bagsOf(samples: readonly VoiceSample[], name: VoiceName): Bag[] {
  const act = voiceActs.find((each) => each === name);
  if (!act)
    return samples
      .filter(
        ({ fold, flags }) =>
          !(fold < 0 && near.includes(name) && !flags.has(name) && near.some((each) => flags.has(each))),
      )
      .flatMap(({ sentences }) =>
        sentences.map(({ places, names }) => ({ sentences: [places], holds: names.has(name) })),
      );
  // An act is somewhere in each reply that is not said to lack it, where the reply shows that there was something to act on.
  return samples
    .filter(({ reply, flags }) => {
      if (reply.buyerMessage === undefined) return false;
      return (
        flags.has(lacking[act]) || (act === 'answers' ? reply.buyerMessage.includes('?') : SORRY.test(reply.reply))
      );
    })
    .map(({ sentences, flags }) => ({
      sentences: sentences.map(({ places }) => places),
      holds: !flags.has(lacking[act]),
    }));
}

/** Whether a name says how a sentence sounds: that is told by turns of phrase, all else by a few words. */
export const isTone = (name: VoiceName): boolean => name === 'unkind' || toneFlags.some((tone) => tone === name);

export type VoiceModel = Record<VoiceName, Weighed>;
type Rounded = (name: VoiceName, given: Weighed) => Weighed;

/** Weights of a name, as they are written down: the strongest of them only, in whole steps. */
export const fitVoice = (samples: readonly VoiceSample[], name: VoiceName, rounded: Rounded): Weighed =>
  rounded(name, (isTone(name) ? fitBoth : fitKinds)(bagsOf(samples, name)));

export const fitVoices = (samples: readonly VoiceSample[], rounded: Rounded): VoiceModel =>
  Object.fromEntries(voiceNames.map((name) => [name, fitVoice(samples, name, rounded)])) as VoiceModel;
