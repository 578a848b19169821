/** Letters, digits and marks in a row. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that are written without spaces between words: their texts are kept by pairs of letters. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/u;
const PARTS = new RegExp(`(${UNSPACED.source})`, 'u');

/** Accents, and the vowel points of Arabic and Hebrew: what people leave out when they type. */
const POINTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;

/** Letters that no decomposition takes apart, as people type them without the key for it. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/** A text as words are compared: by compatibility (width, ligatures), small, without accents. */
function foldWord(text: string): string {
  // Most words are plain already.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(POINTS, '')
    .normalize('NFC')
    .replace(/[ßæœøđłı]/g, (letter) => PLAIN[letter] ?? letter);
}

export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** Each pair of neighbours; and the last letter alone, so that every letter begins something. */
function pairsOf(run: string, withLast: boolean): string[] {
  const letters = [...run];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return withLast || letters.length === 1 ? [...pairs, letters.at(-1) ?? ''] : pairs;
}

/** The words that a run of letters is kept by or, with `asked`, is looked up by: then the last letter is in its pair already. */
function wordsOfRun(run: string, asked: boolean): string[] {
  const folded = foldWord(run);
  if (/^[a-z0-9]+$/.test(folded)) return [folded];
  // Folding may bring in something that is no letter (`½`).
  return (folded.match(RUN) ?? []).flatMap((part) =>
    part
      .split(PARTS)
      .filter(Boolean)
      .flatMap((piece) => (isUnspaced(piece) ? pairsOf(piece, !asked) : [piece])),
  );
}

/** A run of letters in a text, from and to which place, and the words that it is kept by. */
export type Token = { from: number; to: number; words: readonly string[] };

/** The words of a text with their places in it. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    words: wordsOfRun(run, false),
  }));
}

/** The words that texts are kept by, each once. */
export function wordsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(RUN)) for (const word of wordsOfRun(run, false)) words.add(word);
  }
  return words;
}

/** What a typed text asks for: all of these words, in any order. */
export function termsOf(typed: string): string[] {
  return [...new Set([...typed.matchAll(RUN)].flatMap(([run]) => wordsOfRun(run, true)))];
}

/** Whether a term also stands for the words that begin with it: from two letters on, or one of a script without spaces. */
export const isPrefix = (term: string): boolean => term.length > 1 || isUnspaced(term);

/** Whether a word is what a term asks for; `exact` where it is no more than that. */
export function matchOf(word: string, term: string): 'exact' | 'prefix' | undefined {
  if (word === term) return 'exact';
  if (!isPrefix(term) || !word.startsWith(term)) return undefined;
  // A letter of a script without spaces is as exact at the beginning of a pair as at the end of a text.
  return isUnspaced(term) ? 'exact' : 'prefix';
}
