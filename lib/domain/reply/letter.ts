import type { Span } from '../text/text';

const GREETING = `(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|moin|servus|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|salut|chère?s?|cher|madame|monsieur|hola|buen(?:os días|as tardes|as noches)|estimad[oa]s?|querid[oa]s?|gentile|egregi[oa]|spettabile|ciao|buongiorno|buonasera|salve|car[oa])`;
/** What a salutation does not go on with: then it is a sentence that begins with a greeting. */
const NO_NAME = String.raw`(?:we|i|it|this|that|your|you|thank|thanks|sorry|please|and|wir|ich|vielen|danke|nous|je|merci|gracias|grazie)\b`;
const NAME = String.raw`(?:[ ,]{1,2}(?!${NO_NAME})[^\s,!.:;?]{1,30}\.?){0,5}`;
/** A greeting with whom it is for; or a name alone on the first line. */
const SALUTATION = new RegExp(
  String.raw`^\s*(?:${GREETING}(?![\p{L}\d'’])${NAME}\s{0,2}(?:[,!:.;–—-]{1,2}|(?=\n)|$)|\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?,(?=\s*\n))`,
  'iu',
);
const GREETS = new RegExp(String.raw`^\s*${GREETING}(?![\p{L}\d'’])[^.!?\n]{0,300}[.!?\n]?`, 'iu');

const CLOSING = String.raw`(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|friendly)(?: and \w+)? (?:regards|wishes)|regards|all the best|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|take care|(?:many |best )?thanks(?: again| so much)?|thank you(?: again| so much| very much)?|cheers|mit (?:freundlichen|besten|lieben|herzlichen) grüßen|(?:freundliche|viele|liebe|beste|herzliche|schöne) grüße|mfg|vg|lg|(?:bien )?cordialement|bien à vous|(?:sincères|meilleures|cordiales) salutations|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|(?:cordiali|distinti|i migliori) saluti|(?:un )?(?:cordiale )?salut[oi]|敬具|此致)`;
/** A line of a closing, or a closing behind the last sentence on its line, and the few short lines that may follow. */
const CLOSES = new RegExp(
  String.raw`(?:\n[ \t]*|[.!?] +)(?<closing>${CLOSING}(?:[ \t]*[,.!–—-]{0,2}[ \t]*(?:\n|$)|[,!–—-] {0,2}[^\s.!?]{1,30}(?: [^\s.!?]{1,30}){0,3}\s*$)(?:[^\n]{0,60}(?:\n|$)){0,5})$`,
  'iu',
);
/** A name alone on the last line, behind an empty one. */
const SIGNED =
  /\n\s*\n[ \t]*(?<closing>(?:[-–—] ?[^\n.!?]{1,40}|(?:Your )?\p{Lu}[\p{L}'’&-]{1,30}(?:,? \p{Lu}[\p{L}'’&-]{1,30}){0,2})\s*)$/u;

/** More than this at the end of a draft is no closing, in letters. */
const LONGEST = 250;

/** Where the salutation of a draft ends; 0 where there is none. Behind a greeting that goes on, the end of its sentence. */
function bodyStart(text: string): number {
  const salutation = SALUTATION.exec(text)?.[0];
  if (salutation !== undefined) return salutation.length;
  return GREETS.exec(text)?.[0].length ?? 0;
}

function bodyEnd(text: string, from: number): number {
  const tail = Math.max(from === 0 ? 0 : from - 1, text.length - LONGEST);
  const last = text.slice(tail);
  const found = CLOSES.exec(last) ?? SIGNED.exec(last);
  const closing = found?.groups?.['closing'];
  const end = closing === undefined ? text.length : text.length - closing.length;
  return Math.max(from, end);
}

/**
 * The part of a draft between its salutation and its closing, blanks around it included: from the first place behind "Hello Anna,"
 * up to the first letter of "Best regards". All of it where it has neither.
 */
export function bodyOf(text: string): Span {
  const start = bodyStart(text);
  return { start, end: bodyEnd(text, start) };
}
