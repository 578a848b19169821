import type { Ground } from '../../concession';
import type { Severity } from '../../rule';
import type { TextLanguage } from '../../text/text';
import type { Better, DraftRule, ReadDraft, ReplyFound } from '../reply';
import type { Voice } from '../voice/names';
import { toneThreshold, toneWeights } from '../voice/weights';
import { toneContextOf, toneEvidence, type WeighedTone } from './context';

/** Words that would say it better, by language; they invent nothing about the order. */
export type BetterWords = Partial<Record<TextLanguage, string>>;

type Said = { tone: WeighedTone; severity: Severity; text: string; grounds: readonly Ground[]; better?: BetterWords };

const SILENT = { unkind: -6, remedies: -6, apologises: -6 } as Voice;

/** The sentences of a draft that have a tone by how they sound in it, as places in its list. */
function sounding(tone: WeighedTone, { sentences, mode, language }: ReadDraft): Set<number> {
  if (language !== 'en') return new Set();
  const voices = sentences.map((sentence) => sentence.tone?.voice ?? SILENT);
  const context = toneContextOf(voices, mode === 'public');
  const weights = toneWeights[tone];
  return new Set(
    voices.flatMap((voice, at) => {
      if (voice === SILENT) return [];
      let odds = 0;
      toneEvidence(tone, voices, at, context).forEach((value, each) => {
        odds += value * (weights[each] ?? 0);
      });
      return odds > toneThreshold ? [at] : [];
    }),
  );
}

/**
 * A rule about one tone. It looks at all of a draft, since the same words sound otherwise beside an apology and a remedy; what it
 * needs of each sentence has been worked out and kept. Words that settle it are marked alone, else the whole sentence.
 */
export function toneRule({ tone, better, ...rule }: Said): DraftRule {
  const instead = (language: TextLanguage): { better?: Better } => {
    const words = better?.[language];
    return words === undefined ? {} : { better: { words, place: 'instead' } };
  };
  return {
    ...rule,
    id: tone,
    flag: tone,
    group: 'tone',
    evaluate(draft): ReplyFound[] {
      const sounds = sounding(tone, draft);
      return draft.sentences.flatMap(({ start, end, tone: read }, at) => {
        const cues = read?.cues[tone];
        if (cues) return cues.map((cue) => ({ fill: [], start: start + cue.start, end: start + cue.end }));
        return sounds.has(at) ? [{ fill: [], start, end, ...instead(draft.language) }] : [];
      });
    },
  };
}
