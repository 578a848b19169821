import type { Span } from './text';

/** A word of a text as it is looked up: in small letters, without accents, elongations or, in English, apostrophes. */
export type Word = Span & { folded: string };

const WORD = /[\p{L}\p{N}]+(?:['’´`][\p{L}]+)*/gu;
const ELONGATED = /([a-z])\1\1/;
const APOSTROPHE = /['’´`]/;

/**
 * A word without what writers of comments leave out or add: "Schööön" and "schoen", "doesn’t" and "doesnt" are one.
 * German umlauts become two letters, since those who have no umlaut write two; every other accent is dropped.
 */
export function fold(word: string, language: string): string {
  let folded = word.toLowerCase();
  if (/[^a-z0-9]/.test(folded)) {
    if (language === 'de')
      folded = folded.replace(/[äöü]/g, (umlaut) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[umlaut] ?? umlaut);
    folded = folded
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’´`]/g, '');
  }
  return ELONGATED.test(folded) ? folded.replace(/([a-z])\1{2,}/g, '$1') : folded;
}

/** The words of a part of a text, in order. Romance languages elide ("l’objet", "dell’ordine"): there an apostrophe ends a word. */
export function wordsOf(text: string, { start, end }: Span, language: string): Word[] {
  const words: Word[] = [];
  const elides = language === 'fr' || language === 'it' || language === 'es';
  for (const match of text.slice(start, end).matchAll(WORD)) {
    let from = start + match.index;
    if (!elides) {
      words.push({ start: from, end: from + match[0].length, folded: fold(match[0], language) });
      continue;
    }
    for (const part of match[0].split(APOSTROPHE)) {
      words.push({ start: from, end: from + part.length, folded: fold(part, language) });
      from += part.length + 1;
    }
  }
  return words;
}
