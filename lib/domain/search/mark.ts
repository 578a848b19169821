import { matchOf, tokensOf } from './words';

/** A piece of text, and whether it is what was looked for. */
export type Marked = { text: string; mark: boolean };

/** How much is shown around the first place where something was found. */
const BEFORE = 60;
const LENGTH = 220;

/** A place near `at` where no word is cut. */
function gapBefore(text: string, at: number): number {
  const gap = text.lastIndexOf(' ', at);
  return gap < 0 || at - gap > 30 ? at : gap + 1;
}

/** The words of a text that some term asks for, from and to which place. */
function placesIn(text: string, terms: readonly string[]) {
  return tokensOf(text).flatMap(({ from, to, words }) => {
    const found = terms.filter((term) => words.some((word) => matchOf(word, term)));
    return found.length > 0 ? [{ from, to, found }] : [];
  });
}

/** How many of the terms a text holds, or words that begin so. */
export const termsIn = (text: string, terms: readonly string[]): number =>
  new Set(placesIn(text, terms).flatMap(({ found }) => found)).size;

/** A text around the first of the places that hold the most of the terms, with all of those marked. Nothing of it is changed. */
export function excerpt(text: string, terms: readonly string[]): Marked[] {
  const places = placesIn(text, terms);
  const inReach = (at: number): number =>
    new Set(places.filter(({ from }) => from >= at && from < at + LENGTH - BEFORE).flatMap(({ found }) => found)).size;
  const best = places.reduce<{ from: number; terms: number } | undefined>((last, { from }) => {
    const terms = inReach(from);
    return !last || terms > last.terms ? { from, terms } : last;
  }, undefined);
  const begin = best && best.from > BEFORE ? gapBefore(text, best.from - BEFORE) : 0;
  const wanted = begin + LENGTH;
  const end = wanted >= text.length ? text.length : Math.max(gapBefore(text, wanted), begin + LENGTH - 30);
  const parts: Marked[] = begin > 0 ? [{ text: '…', mark: false }] : [];
  let at = begin;
  for (const { from, to } of places) {
    if (from < at || to > end) continue;
    if (from > at) parts.push({ text: text.slice(at, from), mark: false });
    parts.push({ text: text.slice(from, to), mark: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), mark: false });
  return end < text.length ? [...parts, { text: '…', mark: false }] : parts;
}
