import type { Piece } from './pieces';
import { PREFERRED_LANGUAGE } from './words';

/** Languages in which buyers can be written to: those of Amazon's stores. */
const CODES = 'en de fr es it ja zh nl sv pl pt tr ar ko cs da fi no hi he ro hu el uk ru vi th ta te kn ml'.split(' ');
const INTERFACE = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'];

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The code of a language by its name in the page's language or one of the interface; a code stands for itself. */
function codeOf(name: string, pageLanguage: string): string | undefined {
  const code = /^([a-z]{2})(?:[-_]([A-Z]{2}))?$/.exec(name.trim());
  if (code) return [code[1], code[2]].filter(Boolean).join('_');
  // "English (United Kingdom)" is English; the country is said in too many ways.
  const plain = fold(name.replace(/[(（].*$/, ''));
  for (const language of new Set([pageLanguage, ...INTERFACE].filter(Boolean))) {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const found = CODES.find((each) => fold(names.of(each) ?? '') === plain);
    if (found) return found;
  }
  return undefined;
}

/** The language in which the buyer wants to be written to, where the page names it: "Buyer's Language of Preference: German". */
export function buyerLanguage(pieces: readonly Piece[], pageLanguage: string): string | undefined {
  const said = pieces.flatMap(({ text }, at) => {
    if (!PREFERRED_LANGUAGE.test(text) || text.length > 120) return [];
    const [, behind = ''] = /[:：]\s*(.*)$/.exec(text) ?? [];
    return codeOf(behind || (pieces[at + 1]?.text ?? ''), pageLanguage) ?? [];
  });
  const [code] = said;
  return new Set(said).size === 1 ? code : undefined;
}
