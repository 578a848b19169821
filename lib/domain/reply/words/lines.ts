import type { Span, TextLanguage } from '../../text/text';
import type { ReadDraft } from '../reply';
import type { Voice } from '../voice/names';
import { type Reading, read } from './reading';

/** A sentence of a draft among its neighbours. */
export type Line = Span & {
  language: TextLanguage;
  /** How it sounds, where that is known. */
  voice: Voice | undefined;
  reading: Reading;
  /** The words for feedback in it; where feedback is spoken of before, also those that only then stand for it. */
  feedback: readonly Span[];
  /** Feedback is spoken of in it or before it: in the draft, in the message that it answers, or since the reply stands under one. */
  spoken: boolean;
};

const isAbout = (text: string | undefined, language: TextLanguage): boolean =>
  text !== undefined && read(text, language).has('feedback');

function lines(draft: ReadDraft): Line[] {
  const { sentences, language, mode, answers } = draft;
  let spoken = mode === 'public' || isAbout(answers?.text, language);
  return sentences.map(({ start, end, text, tone, words }) => {
    const reading = words ?? read(text, language);
    const strong = [...reading.all('feedback'), ...reading.all('praise')];
    spoken ||= strong.length > 0;
    return {
      start,
      end,
      language,
      voice: tone?.voice,
      reading,
      feedback: spoken ? [...strong, ...reading.all('comment')] : strong,
      spoken,
    };
  });
}

let last: { draft: ReadDraft; lines: Line[] } | undefined;

/** The sentences of a draft with what is said of feedback; worked out once for all rules that look at one draft. */
export function linesOf(draft: ReadDraft): readonly Line[] {
  if (last?.draft !== draft) last = { draft, lines: lines(draft) };
  return last.lines;
}

/** A finding about a place of the draft, with nothing to fill in. */
export const at = ({ start, end }: Span): Span & { fill: [] } => ({ start, end, fill: [] });
