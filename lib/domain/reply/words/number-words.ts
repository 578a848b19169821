const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map([
  ...SMALL.map((word, at) => [word, at] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
]);
const ONE = `(?:${[...TENS, ...[...SMALL].reverse()].join('|')})`;

/** An expression of whole numbers below a million written out in English ("nineteen", "two hundred and forty-nine"). */
export const NUMBER_WORDS = `${ONE}(?:[ -](?:and (?=${ONE}))?(?:hundred|thousand|${ONE})\\b){0,8}`;

/** The number that such words say. */
export function numberOf(words: string): number {
  let [all, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'thousand') [all, part] = [all + (part || 1) * 1000, 0];
    else part += values.get(word) ?? 0;
  }
  return all + part;
}
