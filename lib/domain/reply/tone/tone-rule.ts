import type { Ground } from '../../concession';
import type { Odds } from '../../listener/hear-reply';
import type { Severity } from '../../rule';
import type { TextLanguage } from '../../text/text';
import { holdsTogether, takenTogether } from '../heard';
import type { Better, DraftRule, ReadDraft, ReplyFound } from '../reply';
import type { Voice } from '../voice/names';
import { toneThresholds, toneWeights } from '../voice/weights';
import { type ToneContext, toneContextOf, toneEvidence, type WeighedTone, weighedTones } from './context';
import { isHarmless } from './harmless';

/** Words that would say it better, by language; they invent nothing about the order. */
export type BetterWords = Partial<Record<TextLanguage, string>>;

type Said = { tone: WeighedTone; severity: Severity; text: string; grounds: readonly Ground[]; better?: BetterWords };

/** Odds below which nothing around a sentence makes a tone of it. */
const FAINT = -5;
const SILENT = { unkind: -6, remedies: -6, apologises: -6 } as Voice;

/** The voices of a draft, what they are together, and how strong the strongest tone of each sentence is that was heard. */
type Voiced = { voices: readonly Voice[]; context: ToneContext; strongest: Map<number, number> };
let last: { of: ReadDraft['sentences']; mode: ReadDraft['mode']; what: Voiced } | undefined;

/** The voices of a draft and what they are together: seven rules ask the same of it one after the other. */
function hear({ sentences, mode }: ReadDraft): Voiced {
  if (last?.of === sentences && last.mode === mode) return last.what;
  const voices = sentences.map(({ tone }) => tone?.voice ?? SILENT);
  const what = { voices, context: toneContextOf(voices, mode === 'public'), strongest: new Map<number, number>() };
  last = { of: sentences, mode, what };
  return what;
}

/** How far a sentence is above what makes a tone of it, by how it sounds in its draft, as log odds. */
function quickOdds(tone: WeighedTone, at: number, { voices, context }: Voiced): number {
  // However unkind all around it is, a sentence that sounds like nothing of the kind is none.
  if ((voices[at]?.[tone] ?? FAINT) <= FAINT) return FAINT;
  const weights = toneWeights[tone];
  let odds = 0;
  toneEvidence(tone, voices, at, context).forEach((value, each) => {
    odds += value * (weights[each] ?? 0);
  });
  return odds - toneThresholds[tone];
}

/** A sentence is named by the tone that it has most of; any other must be surer by so much. */
const BESIDE = 2;

/** Odds of a tone by what was heard of a sentence and what was read of it. */
function oddsHeard(tone: WeighedTone, text: string, at: number, voiced: Voiced, heard: Odds): number {
  if (isHarmless(tone, text, at, voiced.context)) return Number.NEGATIVE_INFINITY;
  return takenTogether(heard[tone], quickOdds(tone, at, voiced));
}

/** Whether a sentence has a tone: by how it sounds in its draft, and by what the listener made of it where it has heard it. */
function sounds(tone: WeighedTone, text: string, at: number, voiced: Voiced, heard: Odds | undefined): boolean {
  if (!heard) return quickOdds(tone, at, voiced) > 0 && !isHarmless(tone, text, at, voiced.context);
  const odds = oddsHeard(tone, text, at, voiced, heard);
  if (!holdsTogether(tone, odds)) return false;
  const strongest =
    voiced.strongest.get(at) ?? Math.max(...weighedTones.map((each) => oddsHeard(each, text, at, voiced, heard)));
  voiced.strongest.set(at, strongest);
  return odds >= strongest || holdsTogether(tone, odds - BESIDE);
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
      const all = draft.language === 'en' ? hear(draft) : undefined;
      return draft.sentences.flatMap(({ start, end, text, tone: read }, at): ReplyFound[] => {
        const cues = read?.cues[tone];
        if (cues) return cues.map((cue) => ({ fill: [], start: start + cue.start, end: start + cue.end }));
        return all && read?.voice && sounds(tone, text, at, all, draft.heard?.sentences.get(text))
          ? [{ fill: [], start, end, ...instead(draft.language) }]
          : [];
      });
    },
  };
}
