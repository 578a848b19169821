import type { Span, TextLanguage } from '../../text/text';

/** Languages in which drafts are checked for what they say. */
export const replyLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

/** A draft of a public reply, and the language it is in. */
export type PublicReply = { text: string; language: TextLanguage };

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
export function says(phrases: Phrases): (reply: PublicReply) => Span[] {
  const patterns = new Map<TextLanguage, RegExp>();
  return ({ text, language }) => {
    const checked = replyLanguages.find((each) => each === language);
    if (!checked) return [];
    const pattern = patterns.get(checked) ?? patternOf(phrases[checked]);
    patterns.set(checked, pattern);
    return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
  };
}

/** The spans of a text that a pattern with the flag `g` matches. */
export const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Findings without anything to fill in, one for each span. */
export const at = (spans: readonly Span[]): (Span & { fill: [] })[] => spans.map((span) => ({ ...span, fill: [] }));
