import { fold } from '../../text/fold';
import type { Span, TextLanguage } from '../../text/text';
import { expressionOf } from './pattern';

/** Patterns by language, as `expressionOf` reads them. */
export type Phrases = Partial<Record<TextLanguage, string>>;

let last = { text: '', folded: '' };

/** The text in small letters without accents. All rules look at one sentence before the next, so that the last is enough to remember. */
export function folded(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** The places of an expression with the flag `g` in a text. */
export const placesOf = (text: string, expression: RegExp): Span[] =>
  Array.from(text.matchAll(expression), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Finds the phrases of a language; none in a language that has none. */
export function phrases(pack: Phrases): (text: string, language: TextLanguage) => Span[] {
  const expressions = new Map<TextLanguage, RegExp>();
  return (text, language) => {
    const pattern = pack[language];
    if (!pattern) return [];
    const expression = expressions.get(language) ?? expressionOf(pattern);
    expressions.set(language, expression);
    return placesOf(folded(text), expression);
  };
}
