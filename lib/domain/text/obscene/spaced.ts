import { drawnOut, inEnglish, maskedWords, obsceneWord } from './lexicon';
import type { Token } from './tokens';

const asLetter = (sign: string): string =>
  ({ '@': 'a', $: 's', '!': 'i', '1': 'i', '0': 'o', '3': 'e', '(': 'c' })[sign] ?? sign;
const LONGEST = 14;

/**
 * Words whose letters stand apart (`f u c k`, `s.h.i.t`).
 * @param all the tokens of a text, in order
 * @returns the first and the last token of each
 */
export function spacedWords(text: string, all: readonly Token[]): { first: Token; last: Token }[] {
  const found: { first: Token; last: Token }[] = [];
  for (let begin = 0; begin < all.length; ) {
    let end = begin;
    let gap: string | undefined;
    let again = 0;
    while (end < all.length && isSingle(all[end])) {
      if (end > begin) {
        const here = between(text, all[end - 1], all[end]);
        if (here === undefined) break;
        // The last letter may begin a word of its own: "Mr. T. f u c k".
        if (gap !== undefined && here !== gap) {
          again = 1;
          break;
        }
        gap = here;
      }
      end++;
    }
    if (end - begin > 2) search(all.slice(begin, end), found);
    begin = Math.max(end - again, begin + 1);
  }
  return found;
}

const isSingle = (token: Token | undefined): boolean =>
  token !== undefined && (token.text.length === 1 || token.text[1] === '!') && /^[\p{L}@$!(013]!*$/u.test(token.text);

/** What parts two letters, the same all along a word; `undefined` where it parts sentences. */
function between(text: string, before: Token | undefined, after: Token | undefined): string | undefined {
  const gap = text.slice(before?.end, after?.start);
  return gap.length < 4 && !/[\n\r,;:?]/.test(gap) ? gap : undefined;
}

function search(singles: readonly Token[], found: { first: Token; last: Token }[]): void {
  const letters = singles.map(({ text }) => asLetter(text.charAt(0))).join('');
  const add = (start: number, end: number): void => {
    const first = singles[start];
    const last = singles[end - 1];
    if (first !== undefined && last !== undefined) found.push({ first, last });
  };
  const before = found.length;
  for (let start = 0; start < letters.length; start++) {
    for (let length = Math.min(LONGEST, letters.length - start); length > 3; length--) {
      if (!maskedWords.has(letters.slice(start, start + length))) continue;
      add(start, start + length);
      start += length - 1;
      break;
    }
  }
  if (found.length > before || letters.length > 40) return;
  if (inEnglish(obsceneWord(letters)) || drawnOut(letters) !== undefined) add(0, letters.length);
}
