/** The columns of a seller feedback report that are of use; everything else in it is passed over. */
export const reportColumns = ['date', 'rating', 'comment', 'reply', 'orderId', 'rater'] as const;
export type ReportColumn = (typeof reportColumns)[number];

/** Where the columns stand, counted from 0. Without date, rating, comment and order ID it is no such report. */
export type ReportHead = Readonly<
  Record<'date' | 'rating' | 'comment' | 'orderId', number> & {
    reply?: number | undefined;
    /** The rater's address: only its domain is looked at, for the store, and then it is dropped. */
    rater?: number | undefined;
    /** How many columns the head names. */
    width: number;
  }
>;

/**
 * Names of the columns in every language they were seen in (public importers of GET_SELLER_FEEDBACK_DATA, read 2026-11-20: en, de,
 * fr, it, es, nl, pl); ja is what Seller Central calls the same things and was not seen in a file. One head may mix languages,
 * so the language is not asked for. All in the form that `fold` gives them.
 */
const names: Readonly<Record<ReportColumn, readonly string[]>> = {
  date: ['date', 'datum', 'data', 'fecha', '日付'],
  rating: ['rating', 'bewertung', 'évaluation', 'note', 'valutazione', 'calificación', 'beoordeling', 'ocena', '評価'],
  comment: [
    ...['comments', 'comment', 'kommentare', 'kommentar', 'commentaire', 'commentaires', 'commenti', 'commento'],
    ...['comentarios', 'comentario', 'opmerkingen', 'opmerking', 'komentarze', 'komentarz', 'コメント'],
  ],
  reply: [
    ...['response', 'your response', 'antwort', 'ihre antwort', 'réponse', 'votre réponse', 'risposta', 'la tua risposta'],
    ...['respuesta', 'tu respuesta', 'su respuesta', 'antwoord', 'uw antwoord', 'odpowiedź', 'twoja odpowiedź', '返信'],
  ],
  orderId: [
    ...['order id', 'order number', 'bestellnummer', 'numéro de commande', 'numero ordine', "numero dell'ordine"],
    ...['número de pedido', 'bestelnummer', 'numer zamówienia', '注文番号', '注文id'],
  ],
  rater: [
    ...['rater email', 'rater e-mail', 'e-mail des bewerters', "e-mail de l'évaluateur", 'e-mail autore della valutazione'],
    ...['e-mail del cliente', 'e-mail van beoordelaar', 'e-mail oceniającego', '評価者のeメール'],
  ],
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

const columnByName = new Map(reportColumns.flatMap((column) => names[column].map((name) => [name, column] as const)));

/**
 * Recognises the head of a seller feedback report by its words, whatever their order and language.
 * @returns `undefined` where a column that is needed is missing, or named twice.
 */
export function readHead(fields: readonly string[]): ReportHead | undefined {
  const found: Partial<Record<ReportColumn, number>> = {};
  for (const [index, field] of fields.entries()) {
    const column = columnByName.get(fold(field));
    if (!column) continue;
    if (found[column] !== undefined) return undefined;
    found[column] = index;
  }
  const { date, rating, comment, orderId, reply, rater } = found;
  if (date === undefined || rating === undefined || comment === undefined || orderId === undefined) return undefined;
  return { date, rating, comment, orderId, reply, rater, width: fields.length };
}
