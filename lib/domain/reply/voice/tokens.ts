/** Words and marks of a sentence as they are weighed: small letters without apostrophes, `0` for a number, `$` for money. */
const TOKEN = /[\p{L}\p{N}]+(?:['’´`][\p{L}]+)*|[!?,;:"“%$€£-]/gu;
const APOSTROPHES = /['’´`]/g;
const ACCENT = /[^a-z0-9]/;

/** A letter that stands three times or more ("sooo") is written once. */
const ELONGATED = /([a-z])\1{2,}/g;

function folded(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) return '0';
  const word = token.toLowerCase().replace(APOSTROPHES, '');
  if (!ACCENT.test(word)) return word.replace(ELONGATED, '$1');
  return word === '€' || word === '£'
    ? '$'
    : word === '“'
      ? '"'
      : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** The words and marks of a sentence, in order. */
export function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map(folded);
}

/** Whether a token is a word or a number, not a mark. */
export const isWord = (token: string): boolean => token.length > 1 || /[a-z0-9]/.test(token);
