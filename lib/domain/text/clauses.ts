import type { Span } from './text';

// A comment is judged clause by clause: "great case, but it came late" is two statements, and only one of them is about the
// product. Buyers punctuate loosely, so a clause ends at any mark, at a line break, and before words that start another statement.

/** Marks that end a clause; not inside numbers (3.5, 1,000), times (10:30), addresses (example.com) and initials (U.S.A.). */
const MARKS =
  /[!?…;|•()[\]{}"“”„«»\n\r。！？、，；]+|\.{2,}|(?<!\d)[,:]|[,:](?!\d)|(?<![\p{L}\d])\.|\.(?![\p{L}\d@])|\.(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})\.(?=\p{Ll}{2,}\s)(?!(?:com|net|org|info|co|de|fr|es|it|uk|eu)\P{L})|--+|\s[-–—/+&*]+\s|[—]/gu;

/** Words that start another statement wherever they stand. */
const TURNS = new Set(
  (
    'but however although though except unless yet ' +
    'aber jedoch allerdings obwohl sondern leider trotzdem ' +
    'mais pourtant cependant malheureusement hélas ' +
    'pero aunque sino lamentablemente desgraciadamente ' +
    'però tuttavia purtroppo'
  ).split(' '),
);
/** "And": starts another statement where words enough stand on both sides; "fast and friendly" is one. */
const ANDS = new Set(['and', 'und', 'et', 'y', 'e', 'ed', 'plus', 'also', 'además', 'inoltre', 'außerdem']);
/** "But" in Italian and "my" in French. */
const ITALIAN = /(?<!\p{L})(?:è|di|gli|per|molto|della|ho|lo|una|sono|ottimo|buono)(?!\p{L})/iu;
const ENOUGH = 2;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/**
 * The clauses of a text, in order, without the blanks and joining words between them. Offsets are of the text as given;
 * words lie in exactly one clause, but for joining words at its start ("but", "and"), which lie in none.
 */
export function clausesOf(text: string): Span[] {
  const italian = ITALIAN.test(text);
  const clauses: Span[] = [];
  let from = 0;
  for (const mark of text.matchAll(MARKS)) {
    divide(text, { start: from, end: mark.index }, italian, clauses);
    from = mark.index + mark[0].length;
  }
  divide(text, { start: from, end: text.length }, italian, clauses);
  return clauses;
}

/** Divides a stretch without marks at its joining words, and adds what it finds. */
function divide(text: string, { start, end }: Span, italian: boolean, clauses: Span[]): void {
  const words = [...text.slice(start, end).matchAll(WORD)].map((found) => ({
    word: found[0].toLowerCase(),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
  let first = 0;
  const add = (until: number): void => {
    const [from, to] = [words[first], words[until - 1]];
    if (from && to && first < until) clauses.push({ start: from.start, end: to.end });
  };
  words.forEach(({ word }, at) => {
    const turns = TURNS.has(word) || (word === 'ma' && italian);
    if (turns) {
      add(at);
      first = at + 1;
    } else if (ANDS.has(word) && at === first) first = at + 1;
    else if (ANDS.has(word) && at - first >= ENOUGH && words.length - at > ENOUGH) {
      add(at);
      first = at + 1;
    }
  });
  add(words.length);
}
