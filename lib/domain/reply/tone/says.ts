import type { Span, TextLanguage } from '../../text/text';
import { placesOf } from '../words/phrases';

/** Languages in which drafts are checked for what they say. */
const replyLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
type ReplyLanguage = (typeof replyLanguages)[number];

/** A draft, or a sentence of one, and the language it is in. */
type Draft = { text: string; language: TextLanguage };

/** Phrases by language, comma-separated; `*` stands for the rest of a word, `_` for up to four words between. */
export type Phrases = Record<ReplyLanguage, string>;

const GAP = String.raw`(?:[\s,]+[\p{L}\p{N}'’%$€£-]+){0,4}?[\s,]+`;

function patternOf(list: string): RegExp {
  const phrases = list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) =>
      phrase
        .split(/\s+/)
        .map((word) => (word === '_' ? word : word.replaceAll("'", "['’]?").replaceAll('*', String.raw`\p{L}*`)))
        .join(String.raw`\s+`)
        .replaceAll(String.raw`\s+_\s+`, GAP),
    );
  return new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|')})(?!\p{L})`, 'giu');
}

/** Finds the phrases of the draft's own language; none in a language that is not checked. */
export function says(phrases: Phrases): (draft: Draft) => Span[] {
  const patterns = new Map<TextLanguage, RegExp>();
  return ({ text, language }) => {
    const checked = replyLanguages.find((each) => each === language);
    if (!checked) return [];
    const pattern = patterns.get(checked) ?? patternOf(phrases[checked]);
    patterns.set(checked, pattern);
    return placesOf(text, pattern);
  };
}
