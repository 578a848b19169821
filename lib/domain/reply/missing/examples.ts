import type { Triage } from '../../message/triage';
import { actsOf } from '../acts';
import type { ReadDraft, ReplyMode } from '../reply';
import { sentencesOf } from '../sentences';

type Change = { mode?: ReplyMode; triage?: Partial<Triage>; language?: ReadDraft['language'] };

/** An answer in English to a buyer with a problem, as the examples of the rules need it. */
// Called without effect: so what is built leaves the examples of a rule out.
// @__NO_SIDE_EFFECTS__
export function answer(
  message: string,
  text: string,
  { mode = 'answer', triage, language = 'en' }: Change = {},
): ReadDraft {
  const sentences = sentencesOf(text).map((span) => {
    const words = text.slice(span.start, span.end);
    return { ...span, text: words, acts: actsOf({ text: words, language }) };
  });
  const needs: Triage = {
    language: 'en',
    covered: true,
    needsAnswer: true,
    danger: [],
    anger: 1,
    topics: [],
    problem: true,
    questions: [],
  };
  return {
    text,
    mode,
    language,
    sentences,
    today: '2026-11-22',
    answers: { text: message, triage: { ...needs, ...triage } },
  };
}

/** The same draft without the message that it answers. */
// @__NO_SIDE_EFFECTS__
export function unasked(text: string): ReadDraft {
  const { answers: _answers, ...draft } = answer('', text);
  return draft;
}
