/** The columns of a seller feedback report that are of use; everything else in it is passed over. */
export const reportColumns = ['date', 'rating', 'comment', 'reply', 'orderId', 'rater'] as const;
export type ReportColumn = (typeof reportColumns)[number];

/**
 * Names of the columns in every language they were seen in (public importers of GET_SELLER_FEEDBACK_DATA, read 2026-11-20: en, de,
 * fr, it, es, nl, pl), with the forms beside them that Seller Central uses for the same things; ja was not seen in a file. In lower
 * case, with straight apostrophes.
 */
export const reportWords: Readonly<Record<string, Readonly<Partial<Record<ReportColumn, readonly string[]>>>>> = {
  en: {
    date: ['date'],
    rating: ['rating'],
    comment: ['comments', 'comment'],
    reply: ['response', 'your response'],
    orderId: ['order id', 'order number'],
    rater: ['rater email', 'rater e-mail'],
  },
  de: {
    date: ['datum'],
    rating: ['bewertung'],
    comment: ['kommentare', 'kommentar'],
    reply: ['antwort', 'ihre antwort'],
    orderId: ['bestellnummer'],
    rater: ['e-mail des bewerters'],
  },
  fr: {
    date: ['date'],
    rating: ['évaluation', 'note'],
    comment: ['commentaire', 'commentaires'],
    reply: ['réponse', 'votre réponse'],
    orderId: ['numéro de commande'],
    rater: ["e-mail de l'évaluateur"],
  },
  it: {
    date: ['data'],
    rating: ['valutazione'],
    comment: ['commenti', 'commento'],
    reply: ['risposta', 'la tua risposta'],
    orderId: ['numero ordine', "numero dell'ordine"],
    rater: ['e-mail autore della valutazione'],
  },
  es: {
    date: ['fecha'],
    rating: ['calificación', 'valoración'],
    comment: ['comentarios', 'comentario'],
    reply: ['respuesta', 'tu respuesta', 'su respuesta'],
    orderId: ['número de pedido'],
    rater: ['e-mail del cliente'],
  },
  nl: {
    date: ['datum'],
    rating: ['beoordeling'],
    comment: ['opmerkingen', 'opmerking'],
    reply: ['antwoord', 'uw antwoord'],
    orderId: ['bestelnummer'],
    rater: ['e-mail van beoordelaar'],
  },
  pl: {
    date: ['data'],
    rating: ['ocena'],
    comment: ['komentarze', 'komentarz'],
    reply: ['odpowiedź', 'twoja odpowiedź'],
    orderId: ['numer zamówienia'],
    rater: ['e-mail oceniającego'],
  },
  ja: {
    date: ['日付'],
    rating: ['評価'],
    comment: ['コメント'],
    reply: ['返信'],
    orderId: ['注文番号', '注文id'],
    rater: ['評価者のeメール'],
  },
};
