import { type KnownLanguage, languageMarks, languageWords } from './language-words';
import type { TextLanguage } from './text';

const ASSESSED: readonly KnownLanguage[] = ['en', 'de', 'fr', 'es', 'it'];
const KANA = /[\u3040-\u30ff]/;
/** Words of Japanese comments that are written without kana. */
const KANJI = /迅速|到着|丁寧|梱包|最高|対応|商品|満足|良品|発送|残念|最悪|感謝|取引|購入|問題無|評価/;
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/gu;
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** From how many words on it speaks against English that none of them is known. */
const MANY = 4;
/** How much longer texts are looked at: what comes later says the same. */
const ENOUGH = 600;

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

type Weighed = Partial<Record<KnownLanguage, number>>;
let table: Map<string, Weighed> | undefined;

/** Each word with how much it says for which language: a word of one language says more than one that four share. */
function words(): Map<string, Weighed> {
  if (table) return table;
  table = new Map();
  const known = table;
  const add = (word: string, language: KnownLanguage): void => {
    const weighed = known.get(word) ?? {};
    weighed[language] = 1;
    known.set(word, weighed);
  };
  for (const [language, list] of Object.entries(languageWords) as [KnownLanguage, string][]) {
    for (const word of list.split(/\s+/)) {
      add(word, language);
      add(plain(word), language);
    }
  }
  for (const weighed of known.values()) {
    const shared = Object.keys(weighed).length;
    for (const language of Object.keys(weighed) as KnownLanguage[]) weighed[language] = 1 / shared ** 0.7;
  }
  return known;
}

/** The language whose letters are not Latin ones, where most letters are not. */
function byScript(text: string): TextLanguage | undefined {
  if (KANA.test(text)) return 'ja';
  const others = text.match(OTHER_LETTERS)?.length ?? 0;
  if (others === 0 || others < (text.match(LATIN)?.length ?? 0)) return undefined;
  return HAN.test(text) && KANJI.test(text) ? 'ja' : 'other';
}

/**
 * The language of a buyer's comment, from its script, its letters and the words that comments are made of; `other` for languages that are
 * not assessed. Where nothing tells ("OK", "A+++++") it is English, since such marks are read alike everywhere; not so where letters
 * with accents or many unknown words speak against it. A word that languages share ("Super", "Top") alone decides nothing.
 */
export function languageOf(text: string): TextLanguage {
  const part = text.slice(0, ENOUGH).toLowerCase();
  const script = byScript(part);
  if (script) return script;
  const score = new Map<KnownLanguage, number>();
  const add = (language: KnownLanguage, weight: number): void => {
    score.set(language, (score.get(language) ?? 0) + weight);
  };
  const table = words();
  let count = 0;
  for (const [word] of part.matchAll(WORD)) {
    count++;
    const pieces = table.has(word) ? [word] : word.split(/['’]/);
    for (const piece of pieces) {
      const weighed = table.get(piece) ?? table.get(piece.replace(/(.)\1{2,}/g, '$1'));
      if (weighed) for (const [language, weight] of Object.entries(weighed)) add(language as KnownLanguage, weight);
    }
  }
  for (const [mark, languages, weight] of languageMarks) {
    if (mark.test(part)) for (const language of languages) add(language, weight);
  }
  const ranked = [...score].sort((a, b) => b[1] - a[1] || ASSESSED.indexOf(b[0]) - ASSESSED.indexOf(a[0]));
  const [best] = ranked;
  if (!best) return count >= MANY || /(?![a-z])\p{L}/u.test(part) ? 'other' : 'en';
  const tied = ranked.filter(([, weight]) => weight > best[1] - 0.01).map(([language]) => language);
  const language = tied.includes('en') ? 'en' : best[0];
  return (ASSESSED as readonly string[]).includes(language) ? (language as TextLanguage) : 'other';
}
