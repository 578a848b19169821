import { fold } from './obscene/fold';
import { obsceneJapanese } from './obscene/japanese';
import { drawnOut, obsceneWord, phrasesFrom } from './obscene/lexicon';
import { disguised, hiddenBetween } from './obscene/masked';
import { counts, isName, languagesOf, meantWell } from './obscene/sense';
import { spacedWords } from './obscene/spaced';
import { type Token, tokens } from './obscene/tokens';
import type { Span, TextLanguage } from './text';

/**
 * Obscene words in what a buyer wrote, disguised ones too (`f**k`, `sh!t`, `f u c k`), in English, German, French, Spanish, Italian
 * and Japanese. Mild words (crap, hell, damn) are none. A word that is obscene in one language and innocent in another counts where
 * the text is in the first.
 * @param language the language of the text where it is known; told by its little words otherwise
 * @returns parts of the original text, in its order, none of them overlapping
 */
export function findObscene(text: string, language?: TextLanguage): Span[] {
  const folded = fold(text);
  const all = tokens(folded.text);
  const found: Span[] = [];
  const original = (start: number, end: number): Span =>
    folded.from === null || folded.to === null
      ? { start, end }
      : { start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? text.length };
  let languages: ReadonlySet<string> | undefined;
  const spoken = (): ReadonlySet<string> => {
    languages ??= languagesOf(all);
    return languages;
  };

  const isObscene = (word: string, index: number, place: Span): boolean => {
    const where = obsceneWord(word);
    if (where === undefined || !counts(where, language, spoken)) return false;
    return !meantWell(word, index, all) && !isName(word, text, original(place.start, place.end));
  };

  all.forEach((token, index) => {
    for (const words of phrasesFrom(token.text)) {
      const last = all[index + words.length];
      if (last !== undefined && words.every((word, offset) => all[index + 1 + offset]?.text === word)) {
        if (together(folded.text, token, last)) found.push(original(token.start, last.end));
      }
    }
    if (token.plain) {
      const next = all[index + 1];
      if (isObscene(token.text, index, token)) found.push(original(token.start, token.end));
      else if (isDrawnOut(token.text, index)) found.push(original(token.start, token.end));
      else if (next !== undefined && isSplit(folded.text, token, next)) found.push(original(token.start, next.end));
      return;
    }
    const inside = disguised(token.text);
    if (inside !== undefined) {
      found.push(original(token.start + inside.start, token.start + inside.end));
      return;
    }
    for (const part of token.text.matchAll(/\p{L}+/gu)) {
      const start = token.start + part.index;
      const span = { start, end: start + part[0].length };
      if (isObscene(part[0], index, span) || isDrawnOut(part[0], index)) found.push(original(start, span.end));
    }
  });

  function isDrawnOut(word: string, index: number): boolean {
    const listed = obsceneWord(word) === undefined ? drawnOut(word) : undefined;
    if (listed === undefined) return false;
    const where = obsceneWord(listed);
    return where !== undefined && counts(where, language, spoken) && !meantWell(listed, index, all);
  }

  for (const { first, last } of spacedWords(folded.text, all)) found.push(original(first.start, last.end));
  return merged([...found, ...obsceneJapanese(text)]);
}

/** Whether nothing but spaces and a sign or two stand between the words of a phrase. */
const together = (text: string, first: Token, last: Token): boolean =>
  !/[.!?\n]\s/.test(text.slice(first.start, last.end));

/** Whether two pieces are one word with its letters hidden behind what stands between them: `f-ck`, `sh..t`. */
function isSplit(text: string, before: Token, after: Token): boolean {
  const between = after.start - before.end;
  if (between > 4 || text[before.end] === ' ') return false;
  const gap = text.slice(before.end, after.start);
  return /^([.\-_*?])\1*$/.test(gap) && hiddenBetween(before.text, gap, after.text);
}

/** Spans in order, with those that touch each other's words made one. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
