import type { Span } from '../text';
import { givenNames, plainName } from './given-names';
import { isFamous, leading, never, things } from './not-names';

const WORD = "\\p{Lu}\\p{M}*(?:['’]?\\p{L}\\p{M}*)+(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
const PARTICLE = '(?:de|da|do|dos|das|del|della|di|la|le|van|von|der|den|ter|zu|bin|ibn|al|el|y|e|af|av)';
const INITIAL = '\\p{Lu}\\.?';
/** Capitalised words in a row, with initials and particles between them: at most six, so that a look stays short. */
const row = new RegExp(
  `(?<![\\p{L}\\d@#])${WORD}(?: {1,2}(?:${INITIAL} |${PARTICLE} (?:${PARTICLE} )?)?${WORD}){0,5}(?![\\p{L}\\d@])`,
  'gu',
);

// Words right before a name, sure enough to make any two capitalised words one.
const before =
  /(?:\b(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|fräulein|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señora?|don|doña|sig|sigra|signora?|signor|dott|hr|fr)\.? |\b(?:my|his|her|their|the|your|full) name(?:'s| is| was)? |\bnames?(?: is| was|d|:| on the account\?(?: user)?:)? |\bi(?:'|’)?a?m |\bcalled (?:me |himself |herself )?|\bcall me |\bnamed |\bthis is |\b(?:spoke|speak|speaking|spoken|talk|talked|talking|chatted|dealt|dealing|corresponded|met)(?: to| with)? |\b(?:contact|contacted|contacting|ask|asked|asking)(?: for)? |\bsold by |\bshipped by |\bsent by |\bsigned by |\bsigned for by |\bdelivered by |\b(?:delivered|ship|shipped|send|sent|mailed|posted|addressed|registered|belongs?|assistant|tribute|apologi[sz]e|sold|given)(?: (?:it|them|this|the \w+|my \w+))? to |\b(?:seller|vendor|owner|manager|agent|rep|representative|employee|worker|buyer|customer|neighbou?r|driver|wife|husband|partner|son|daughter|brother|sister|friend|colleague|boss|guy|woman|man|lady|person)(?:'s)?(?: name)?(?: is| was| called| named| by the name of)?[,:]? |\bthank(?:s|s to| you| you to)?,? |\b(?:thanks|kudos|credit|shout ?out|props|regards|greetings|shame|tribute) (?:to |on )?|\b(?:hi|hello|dear|hey|hallo|liebe|lieber|cher|chère|estimado|estimada|querido|gentile|caro|cara|bonjour|hola|ciao),? |\bheard |\bfollow up with |\b(?:kind |best |warm )?regards,?\s+|\bsincerely,?\s+|\bcheers,?\s+|\bgrüße,?\s+|\bgruß,?\s+|\bcordialement,?\s+|\bsaludos,?\s+|\bsaluti,?\s+|\bich heiße |\bmein name ist |\bname ist |\b(?:verkäufer|verkäuferin|inhaber|inhaberin|besitzer|geschäftsführer|nachbar|kunde|mitarbeiter|mitarbeiterin)(?: ist| heißt| namens)?,? |\bnamens |\b(?:gesprochen|telefoniert|kontakt|geschrieben) mit |\bdanke?(?: an)?,? |\bje m(?:'|’)appelle |\bnom est |\bvendeu(?:r|se)(?: est| s(?:'|’)appelle)?,? |\bpropriétaire,? |\bgérante?,? |\bparlé (?:à|avec) |\bvendu par |\bmerci(?: à)?,? |\bappelée? |\bme llamo |\bmi nombre es |\bvendedora?(?: es| se llama)?,? |\bdueñ[oa],? |\bhablé con |\bvendido por |\bgracias(?: a)?,? |\bmi chiamo |\bil mio nome è |\bvenditore(?: è| si chiama)?,? |\btitolare,? |\bparlato con |\bvenduto da |\bgrazie(?: a)?,? |(?:^|\n)\s*>?\s*|> ?)$/iu;
const small =
  /\b((?:name(?:'s| is| was| ist| est| es)?|mr\.?|mrs\.?|ms\.?|herrn?|frau|contact|spoke (?:to|with)|talked to|sold by|asked for|ask for|called) )(\p{Ll}{3,20}) (\p{Ll}[\p{Ll}'’-]{2,24})(?![\p{L}\d])/gu;
const notSurnames = new Set(
  'about from again who who today yesterday several three twice times because regarding here there directly immediately about concerning via over back several many today tomorrow wegen uber gestern heute wieder pour hier ayer oggi ieri'.split(
    ' ',
  ),
);
const introduces =
  /\b(?:name(?: is|:| ist| est| es)?|mr\.?|mrs\.?|ms\.?|dr\.?|herrn?|frau|heiße|llamo|chiamo|appelle) $/iu;
/** Words after a name in a form or a letterhead: the name ends before them. */
const labels = new Set(
  'phone address suite apt apartment email e-mail mail tel telephone mobile fax unit box network website adresse telefon'.split(
    ' ',
  ),
);
const weak = /(?:^|\n)\s*$/;
// What a person does, right after the name.
const after =
  /^,? (?:(?:who|qui|der|die|que|che) )?(?:sold|sells|refused?|refuses|told|said|says|answered|replied|responded|never|lives?|lived|works?|worked|wrote|called|phoned|emailed|promised|claims?|claimed|lied|lies|helped|was (?:very |so |extremely |really )?(?:rude|helpful|kind|nice|unhelpful|polite|friendly)|is (?:a|very|so) (?:liar|thief|crook|scammer|rude|kind|helpful)|is my|is the (?:seller|owner|manager)|speak|spent|stole|cheated|scammed|ignored|ignores|hung up|shouted|apologi[sz]ed|listed (?:his|her|their)|signed for|hat|hatte|wollte|verkauft|antwortet|wohnt|sagte|schrieb|war (?:sehr )?(?:unfreundlich|freundlich)|m(?:'|’)a|a (?:refusé|répondu|dit|vendu)|habite|n(?:'|’)a|me (?:vendió|dijo|atendió)|vive|no contesta|mi ha|ha (?:risposto|detto|venduto)|abita|non risponde)\b|^[,:]? \+?\(?\d[\d ().-]{6,}\d|^ ?[<(][^\s@]+@/iu;
// A book, a song or a picture has an author, a thing a maker.
const author =
  /(?:\b(?:author|artist|singer|actor|actress|director|composer|band|character|brand|writer|poet|painter|novel|book|album|film|movie|song|biography|written|directed|painted|composed|starring|featuring|feat|designer|autor|autorin|sänger|buch|roman|auteur|livre|autora|libro|cantante|autore|marca|marke|marque)(?: (?:by|of|is|von|par|de|por|di|da|about|like))? |\b(?:novel|book|album|film|movie|song|poem|painting|play|work|story|series|print|poster|edition|read|reading|version|cover|soundtrack|recording|published|designed|made|produced|buch|roman|livre|libro)s? (?:is |was )?(?:by|of|von|par|de|por|di|about|über) |\b(?:works of|fan of|biography of|life of|books? by|story of) )$/iu;
const article =
  /\b(?:the|a|an|this|these|those|my|our|new|fake|genuine|original|das|die|der|ein|eine|le|la|les|un|une|el|los|una|il|lo)\s$/iu;

/** Full names of persons in a text: first name and surname, where words around them or the first name say so. */
export function findNames(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(row)) {
    const name = nameIn(text, match.index, match[0]);
    if (name !== undefined) found.push(name);
  }
  // Written without capitals: only behind a word that brings a name, and with a first name that is known.
  for (const match of text.matchAll(small)) {
    const [, cue = '', first = '', last = ''] = match;
    if (
      !givenNames.has(plainName(first)) ||
      leading.has(plainName(last)) ||
      never.has(plainName(last)) ||
      notSurnames.has(plainName(last))
    )
      continue;
    const start = match.index + cue.length;
    found.push({ start, end: start + first.length + 1 + last.length });
  }
  return found;
}

function nameIn(text: string, at: number, words: string): Span | undefined {
  const parts = [...words.matchAll(/[^ ]+/g)].map((part) => ({
    text: part[0],
    start: at + part.index,
    end: at + part.index + part[0].length,
  }));
  // A sentence may begin with a capital before the name: "Contact John …", "Thanks Maria …".
  while (parts.length > 1 && leading.has(bare(parts[0]?.text)) && !givenNames.has(bare(parts[0]?.text))) parts.shift();
  const label = parts.findIndex(({ text: part }) => labels.has(bare(part)));
  if (label >= 0) parts.length = label;
  const introduced = introduces.test(text.slice(Math.max(0, (parts[0]?.start ?? 0) - 20), parts[0]?.start));
  const isNone = ({ text: part }: { text: string }, index: number): boolean =>
    (never.has(bare(part)) &&
      !(index === 0 && (introduced || givenNames.has(bare(part)))) &&
      !(index > 0 && colours.has(bare(part)))) ||
    (leading.has(bare(part)) && part.length > 3 && index > 0);
  if (parts.some(isNone)) return undefined;
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > 6) return undefined;
  const surname = bare(last.text).replace(/'s$/, '');
  if (
    surname.length < 2 ||
    (/^\p{Lu}+$/u.test(last.text) && /\p{Ll}/u.test(first.text) && last.text.length < 4) ||
    isFamous(bare(first.text), surname)
  )
    return undefined;
  if (words === words.toUpperCase() && !givenNames.has(bare(first.text))) return undefined;
  const left = text.slice(Math.max(0, first.start - 60), first.start);
  const right = text.slice(last.end, last.end + 40);
  const end = /['’]s$/.test(last.text) ? last.end - 2 : last.end;
  return sure(
    parts.map((part) => bare(part.text)),
    left,
    right,
    / [A-HJ-Z]\.? /.test(text.slice(first.start, last.end)),
  )
    ? { start: first.start, end }
    : undefined;
}

const bare = (word = ''): string => plainName(word).replace(/\.$/, '');

/** Surnames that are colours first of all: only beside a word that brings a name. */
const colours = new Set('white black green brown grey gray gold silver'.split(' '));

function sure(words: readonly string[], left: string, right: string, hasInitial: boolean): boolean {
  const given = givenNames.has(words[0] ?? '') || (words[0] ?? '').split('-').some((part) => givenNames.has(part));
  if (author.test(left)) return false;
  if (hasInitial && (given || /\p{Ll} $/u.test(left)) && !article.test(left) && !things.test(right)) return true;
  if (after.test(right)) return !article.test(left) || given;
  if (things.test(right)) return false;
  if (before.test(left) && !weak.test(left)) return given || !article.test(left);
  // Somebody liked, heard or read: known to all.
  if (
    !given ||
    colours.has(words.at(-1) ?? '') ||
    /\b(?:by|von|par|por|di|everyone from|like|to|for|love|loves|loved|and|as|that|than|between|listen to|wie|comme|como)\s$/iu.test(
      left,
    )
  )
    return false;
  // "The Ann Example lamp": with an article and a noun a name is a maker's.
  return !(article.test(left) && /^ \p{Ll}/u.test(right));
}
