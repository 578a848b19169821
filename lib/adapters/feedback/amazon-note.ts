import type { FeedbackRow } from '../../domain/feedback/feedback-row';

/**
 * Words that Amazon appends to a comment, inside the comment. English and Chinese were seen; in the other languages of the interface the
 * heading is the plain one of the language, and what follows must speak of responsibility as the known ones do.
 */
type Note = NonNullable<FeedbackRow['amazonNote']>;

/** A comment without what Amazon appended. */
export type Noted = { text: string; note?: Note | undefined };

/** The two sentences that were seen, whole and at the end, with or without a heading. */
const SENTENCES: readonly (readonly [Note, RegExp])[] = [
  [
    'fulfilled-by-amazon',
    /(?:^|\s)["“]?this item was fulfilled by amazon,? and we take (?:full )?responsibility for this fulfil?lment experience[.!]?["”]?$/i,
  ],
  [
    'buy-shipping',
    /(?:^|\s)["“]?the fulfil?lment issues? associated with this order (?:was|were) not due to the seller[.!]?["”]?$/i,
  ],
];

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
  if (headings.length > 1) return undefined;
  const [heading] = headings;
  for (const [note, sentence] of SENTENCES) {
    const found = sentence.exec(text);
    if (!found) continue;
    const from = heading ? heading.index + heading[0].length - (heading[1]?.length ?? 0) : found.index;
    // Between the heading and the sentence stands nothing else.
    const between = heading ? text.slice(from + (heading[1]?.length ?? 0), found.index).trim() : '';
    return between === '' ? { text: ends(text.slice(0, from)), note } : undefined;
  }
  if (!heading) return AMAZONS_VOICE.test(text) ? undefined : { text };
  // In English both sentences are known to the letter: what is another is not known, or goes on behind it.
  if (/^message from/i.test(heading[1] ?? '')) return undefined;
  const from = heading.index + heading[0].length - (heading[1]?.length ?? 0);
  const rest = text.slice(from + (heading[1]?.length ?? 0)).trim();
  const [fulfilled, other] = [FULFILLED.test(rest), NOT_THE_SELLER.test(rest)];
  // Of one sentence or two in one paragraph; more than that may be the buyer's again.
  if (fulfilled === other || rest.length > 400 || rest.includes('\n\n')) return undefined;
  return { text: ends(text.slice(0, from)), note: fulfilled ? 'fulfilled-by-amazon' : 'buy-shipping' };
}
