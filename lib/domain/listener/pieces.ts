import type { Weights } from './weights';

/** Stands for a blank, and for where a text begins. */
const BLANK = '▁';
/** What no piece begins with counts as one piece of its own, and costs this much. */
const UNKNOWN = { id: 0, odds: -10 };

/** A text in capitals: four words at least, of which most begin with one. */
const [WORDS, CAPITALS] = [4, 0.7];

/**
 * A text as it would be said: the pieces know words as they are usually written, and what is shouted means the same. A text in capitals
 * is put into small letters, else its words in capitals; blanks of all kinds are one, and words tied by hyphens stand by themselves.
 */
function said(text: string): string {
  const apart = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/\p{L}+(?:-\p{L}+){2,}/gu, (tied) => tied.replaceAll('-', ' '));
  const words = apart.match(/\p{L}+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= WORDS && capital >= CAPITALS * words.length
    ? apart.toLowerCase()
    : apart.replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, (word) => word.toLowerCase());
}

/**
 * The pieces of a text, by their numbers: of all ways to lay it out in known pieces the most usual one (a unigram language model, as
 * SentencePiece has it).
 * @param most so many at most.
 */
export function piecesOf(
  text: string,
  { pieces, longest }: Pick<Weights, 'pieces' | 'longest'>,
  most: number,
): number[] {
  const letters = BLANK + said(text).replaceAll(' ', BLANK);
  const length = letters.length;
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const by = new Int32Array(length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, id: number, odds: number): void => {
    if (odds <= (best[end] ?? 0)) return;
    best[end] = odds;
    from[end] = start;
    by[end] = id;
  };
  for (let start = 0; start < length; start++) {
    const so = best[start] ?? 0;
    if (so === Number.NEGATIVE_INFINITY) continue;
    let alone = false;
    for (let end = start + 1; end <= length && end - start <= longest; end++) {
      const piece = pieces.get(letters.slice(start, end));
      if (!piece) continue;
      if (end === start + 1) alone = true;
      reach(start, end, piece.id, so + piece.odds);
    }
    if (!alone) reach(start, start + 1, UNKNOWN.id, so + UNKNOWN.odds);
  }
  const ids: number[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0) {
    const id = by[end] ?? 0;
    // Several unknown letters in a row are one unknown piece.
    if (id !== UNKNOWN.id || ids.at(-1) !== UNKNOWN.id) ids.push(id);
  }
  return ids.reverse().slice(0, most);
}
