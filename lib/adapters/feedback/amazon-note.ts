import type { FeedbackRow } from '../../domain/feedback/feedback-row';

/**
 * Words that Amazon appends to a comment, inside the comment. English and Chinese were seen; in the other languages of the interface the
 * heading is the plain one of the language, and what follows must speak of responsibility as the known ones do.
 */
type Note = NonNullable<FeedbackRow['amazonNote']>;

/** A comment without what Amazon appended. */
export type Noted = { text: string; note?: Note | undefined };

/** The two sentences that were seen, to the letter: a buyer who repeats them seldom does. */
const SENTENCES: readonly (readonly [Note, RegExp])[] = [
  [
    'fulfilled-by-amazon',
    /^["“]?This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience\.?["”]?$/,
  ],
  [
    'buy-shipping',
    /^["“]?The fulfillment issues? associated with this order (?:was|were) not due to the seller\.?["”]?$/,
  ],
];

/** The same sentences in whatever spelling and place: somebody repeats them, and nobody can say who. */
const REPEATED =
  /this item was fulfilled by amazon,? and we take|fulfil?lment issues? associated with this order (?:was|were) not due to/i;

/** What a text ends with that goes on to tell what somebody else has said. */
const TELLS = /[:：,，、"“”„«‘]\s*$/u;

const HEADING =
  /(?:^|[\s。．.!！?？])((?:message from amazon|nachricht von amazon|message d['’]amazon|mensaje de amazon|messaggio (?:da|di) amazon|amazonからのメッセージ|来自亚马逊的消息)\s*[:：])/giu;

const FULFILLED =
  /(?=.*(?:amazon|亚马逊|アマゾン))(?=.*(?:take responsibility|verantwort|responsab|responsib|責任|负责|责任))/isu;
const NOT_THE_SELLER =
  /not due to the seller|nicht (?:vom|auf den|durch den) verkäufer|pas (?:dus?|imputables?|causée?s?) (?:au|par le) vendeur|no (?:se debe|se deben|es culpa|fueron? causad\p{L}+ por) (?:al?|el|del)?\s*vendedor|non (?:sono |è )?(?:dovut\p{L}|causat\p{L}|imputabil\p{L}) (?:al|dal) venditore|出品者(?:の責任|に起因)|(?:不是|并非)(?:由)?(?:于)?卖家|与卖家无关/iu;

/** A first person that answers for the delivery: Amazon's voice, in whatever words, and no buyer's. */
const AMAZONS_VOICE =
  /(?:we take (?:full )?responsibility|wir (?:über)?nehmen[^.]{0,30}verantwortung|nous (?:assumons|prenons)[^.]{0,30}responsabilité|asumimos[^.]{0,30}responsabilidad|(?:ci assumiamo|assumiamo)[^.]{0,30}responsabilità|責任を負います|我们(?:将)?(?:对|承担|负责)[^。]{0,30}(?:负责|责任))/iu;

const ends = (text: string): string => text.replace(/[\s\-–—|]+$/u, '');

/**
 * Takes off what Amazon appended.
 * @returns `undefined` where it cannot be told where the buyer's words end: words of Amazon must never be taken for the buyer's.
 */
export function withoutNote(text: string): Noted | undefined {
  if (!/amazon|亚马逊|アマゾン|fulfil?lment issue/i.test(text)) return { text };
  const headings = [...text.matchAll(HEADING)];
  const [heading] = headings;
  if (!heading) return withoutHeading(text);
  const [all, words = ''] = heading;
  const from = heading.index + all.length - words.length;
  // The buyer can type a heading as well: repeated, or told as what the seller has said, it is no sign of Amazon.
  if (headings.length > 1 || TELLS.test(text.slice(0, from))) return undefined;
  const rest = text.slice(from + words.length).trim();
  const noted = (note: Note | undefined): Noted | undefined => note && { text: ends(text.slice(0, from)), note };
  // In English both sentences are known to the letter: what is another is not known, or goes on behind it.
  if (/^message from/i.test(words))
    return noted(words.startsWith('Message from Amazon') ? sentenceIn(rest) : undefined);
  const [fulfilled, other] = [FULFILLED.test(rest), NOT_THE_SELLER.test(rest)];
  // Of one sentence or two in one paragraph; more than that may be the buyer's again.
  if (fulfilled === other || rest.length > 400 || rest.includes('\n\n')) return undefined;
  return noted(fulfilled ? 'fulfilled-by-amazon' : 'buy-shipping');
}

const sentenceIn = (text: string): Note | undefined => SENTENCES.find(([, sentence]) => sentence.test(text))?.[0];

/** Without its heading a sentence of Amazon proves nothing: as a paragraph of its own at the end it is taken off, and is no more than that. */
function withoutHeading(text: string): Noted | undefined {
  const from = text.lastIndexOf('\n') + 1;
  if (sentenceIn(text.slice(from)) && !TELLS.test(text.slice(0, from)))
    return { text: ends(text.slice(0, from)), note: 'other' };
  return REPEATED.test(text) || AMAZONS_VOICE.test(text) ? undefined : { text };
}
