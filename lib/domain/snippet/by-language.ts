import { languageIn } from './locale';
import type { Snippet } from './snippet';

/** How far a text's language is from the one that is wanted: the same, another country's, another language. */
function distance(language: string, wanted: string): number {
  if (language.toLowerCase() === wanted.trim().toLowerCase().replace('_', '-')) return 0;
  return languageIn(language) === languageIn(wanted) ? 1 : 2;
}

/** Texts in the wanted language (`de`, `en_GB`) first, and else in the order they came in. */
export function byLanguage<Text extends Pick<Snippet, 'language'>>(
  texts: readonly Text[],
  wanted: string | undefined,
): Text[] {
  if (wanted === undefined) return [...texts];
  return texts
    .map((text) => ({ text, far: distance(text.language, wanted) }))
    .sort((a, b) => a.far - b.far)
    .map(({ text }) => text);
}
