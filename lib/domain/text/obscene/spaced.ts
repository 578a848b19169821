import { drawnOut, maskedWords, obsceneWord } from './lexicon';
import type { Token } from './tokens';

const asLetter = (sign: string): string => ({ '@': 'a', $: 's', '!': 'i', '1': 'i', '0': 'o', '3': 'e', '(': 'c' })[sign] ?? sign;
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
    while (end < all.length && isSingle(all[end]) && (end === begin || near(text, all[end - 1], all[end]))) end++;
    if (end - begin > 2) search(all.slice(begin, end), found);
    begin = Math.max(end, begin + 1);
  }
  return found;
}

const isSingle = (token: Token | undefined): boolean => token !== undefined && (token.text.length === 1 || token.text[1] === '!') && /^[\p{L}@$!(013]!*$/u.test(token.text);

function near(text: string, before: Token | undefined, after: Token | undefined): boolean {
  const gap = text.slice(before?.end, after?.start);
  return gap.length < 4 && !/[\n\r,;:?]/.test(gap);
}

function search(singles: readonly Token[], found: { first: Token; last: Token }[]): void {
  const letters = singles.map(({ text }) => asLetter(text.charAt(0))).join('');
  const add = (start: number, end: number): void => {
    const first = singles[start];
    const last = singles[end - 1];
    if (first !== undefined && last !== undefined) found.push({ first, last });
  };
  if (letters.length <= 40 && (obsceneWord(letters) === null || maskedWords.has(letters) || drawnOut(letters) !== undefined)) {
    add(0, letters.length);
    return;
  }
  for (let start = 0; start < letters.length; start++) {
    for (let length = Math.min(LONGEST, letters.length - start); length > 3; length--) {
      if (!maskedWords.has(letters.slice(start, start + length))) continue;
      add(start, start + length);
      start += length - 1;
      break;
    }
  }
}
