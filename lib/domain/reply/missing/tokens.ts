import { irregular, shortened } from './word-forms';

/** A word of a text: as it stands (small letters, short forms written out) and its stem, by which forms of one word are one. */
export type Token = { word: string; stem: string };

const TOKEN = /\d+(?:[.,:]\d+)*|\p{L}+(?:['’´`]\p{L}+)*|[?!%$€£]/gu;
const APOSTROPHE = /['’´`]/g;

const numbers = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, String(at)]),
);

/** Takes the double letter off that an ending has left: "shipp", "stopp". */
const undoubled = (stem: string): string => (/([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const known = new Map<string, string>();
const MOST = 4_000;

function cut(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:ss|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed') && !stem.endsWith('eed')) stem = undoubled(stem.slice(0, -2));
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** The stem of an English word: no word of a dictionary, only the same for all its forms. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = cut(irregular.get(word) ?? word);
  if (known.size >= MOST) known.clear();
  known.set(word, stem);
  return stem;
}

/** The words and the few marks that say something (question, shout, money, share) of an English text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [match] of text.matchAll(TOKEN)) {
    const plain = match.toLowerCase().replace(APOSTROPHE, "'");
    for (const word of shortened(plain)) {
      const folded = numbers.get(word) ?? (word === '€' || word === '£' ? '$' : word);
      tokens.push({ word: folded, stem: stemOf(folded) });
    }
  }
  return tokens;
}
