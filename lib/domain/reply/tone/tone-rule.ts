import type { Ground } from '../../concession';
import type { Severity } from '../../rule';
import type { TextLanguage } from '../../text/text';
import type { Better, DraftRule, ReadDraft, ReplyFound } from '../reply';
import type { Voice } from '../voice/names';
import { toneThresholds, toneWeights } from '../voice/weights';
import { type ToneContext, toneContextOf, toneEvidence, type WeighedTone } from './context';
import { isHarmless } from './harmless';

/** Words that would say it better, by language; they invent nothing about the order. */
export type BetterWords = Partial<Record<TextLanguage, string>>;

type Said = { tone: WeighedTone; severity: Severity; text: string; grounds: readonly Ground[]; better?: BetterWords };

/** Odds below which nothing around a sentence makes a tone of it. */
const FAINT = -5;
const SILENT = { unkind: -6, remedies: -6, apologises: -6 } as Voice;

type Heard = { voices: readonly Voice[]; context: ToneContext };
let heard: { of: ReadDraft['sentences']; mode: ReadDraft['mode']; what: Heard } | undefined;

/** The voices of a draft and what they are together: seven rules ask the same of it one after the other. */
function hear({ sentences, mode }: ReadDraft): Heard {
  if (heard?.of === sentences && heard.mode === mode) return heard.what;
  const voices = sentences.map(({ tone }) => tone?.voice ?? SILENT);
  const what = { voices, context: toneContextOf(voices, mode === 'public') };
  heard = { of: sentences, mode, what };
  return what;
}

/** Whether a sentence has a tone by how it sounds in its draft. */
function sounds(tone: WeighedTone, text: string, at: number, { voices, context }: Heard): boolean {
  // However unkind all around it is, a sentence that sounds like nothing of the kind is none.
  if ((voices[at]?.[tone] ?? FAINT) <= FAINT) return false;
  const weights = toneWeights[tone];
  let odds = 0;
  toneEvidence(tone, voices, at, context).forEach((value, each) => {
    odds += value * (weights[each] ?? 0);
  });
  return odds > toneThresholds[tone] && !isHarmless(tone, text, at, context);
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
        return all && read?.voice && sounds(tone, text, at, all)
          ? [{ fill: [], start, end, ...instead(draft.language) }]
          : [];
      });
    },
  };
}
