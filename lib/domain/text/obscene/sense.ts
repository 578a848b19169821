import type { Span, TextLanguage } from '../text';
import { harmlessBeside, type ListLanguage, type Where } from './lexicon';
import type { Token } from './tokens';

// The commonest little words of each language: enough to tell whose word an ambiguous one is. Dutch, Swedish, Norwegian, Danish and
// Portuguese stand for "none of ours", where hoe, slut, fag and fica are ordinary words.
const little: Readonly<Record<ListLanguage | 'other', string>> = {
  en: 'the and is was you your this that it of to for not with my i she he they are be so but have has on in at we got just me all what who these those them her his him like do don t',
  de: 'der die das und ist nicht ich sie es ein eine einen war mit zu auf fur von den dem sich auch aber sehr noch wie wenn bei nur habe hat wird wurde ihr euch dich dir du mir mich kein keine nie so als zum er wir dieser diese dieses',
  fr: 'le la les des une un et est pas je vous il elle que qui dans pour sur avec ne mon ma mes ce cette ces du au aux tres plus mais sont etes nous leur leurs jamais de ai a recu ta te tu',
  es: 'el la los las una un y es no que en de con por para se lo mi su muy pero me te les esta este son fue mas como del al todo ya nunca he ha tu si eres',
  it: 'il la lo gli le una un e non che di con per sono mi si ma del della al questo questa molto ho ha piu mai nel sei i un siete tutto da anche o era',
  other:
    'het een niet ik je jij wel en van maar dat met voor gaat zo aan ook naar det och jag inte som pa ett er ikke jeg av til og o os as uma nao para com que muito em do da eu voce esta bem um o e se no mas ele ela esse isso por mais foi sua seu tambem',
};
const speaking = new Map<string, string[]>();
for (const [language, list] of Object.entries(little)) {
  for (const word of new Set(list.split(' '))) speaking.set(word, [...(speaking.get(word) ?? []), language]);
}

/** The languages that the little words of a text speak for most; none where there are no such words. */
export function languagesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { text } of tokens) {
    for (const language of speaking.get(text) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...votes.values());
  return new Set([...votes].filter(([, count]) => count === most).map(([language]) => language));
}

/** Whether a word counts in the language of the text, where that decides. Without a sign of any language, English is taken. */
export function counts(where: Where, hint: TextLanguage | undefined, languages: () => ReadonlySet<string>): boolean {
  if (where === null) return true;
  if (hint !== undefined) return where.some((language) => language === hint);
  const found = languages();
  return found.size === 0 ? where.includes('en') : where.some((language) => found.has(language));
}

const NEAR = 3;

/** Whether words beside this one say that it is meant innocently: a garden hoe, Moby Dick. */
export function meantWell(word: string, index: number, tokens: readonly Token[]): boolean {
  const company = harmlessBeside(word);
  if (company === undefined) return false;
  for (let other = Math.max(0, index - NEAR); other <= index + NEAR; other++) {
    if (other !== index && company.has(tokens[other]?.text ?? '')) return true;
  }
  return false;
}

const names = new Set([
  'dick',
  'dicks',
  'cock',
  'cocks',
  'wang',
  'dyke',
  'prick',
  'homo',
  'wank',
  'slut',
  'spick',
  'coon',
  'bollock',
  'fick',
  'gook',
  'arsch',
  'paki',
]);

/** Whether a word is written as a name: with a capital inside a sentence, before another capital, or with `'s` (Dick's). */
export function isName(word: string, original: string, { start, end }: Span): boolean {
  if (!names.has(word)) return false;
  const written = original.slice(start, end);
  if (written[0] === written[0]?.toLowerCase() || written === written.toUpperCase()) return false;
  const after = original.slice(end, end + 8);
  if (
    /^['’]s\b|^ (?:was|sent|from|at|replied|answered|& [A-Z])/.test(after) ||
    /^(?: [A-Z]\.?)? [A-Z][a-z]/.test(after)
  )
    return true;
  return /[\p{L},] $/u.test(original.slice(Math.max(0, start - 2), start));
}
