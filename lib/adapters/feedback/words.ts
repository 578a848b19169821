/**
 * Words by which the list of feedback is known, as words alone (`plainWords`). English and Chinese heads were seen on the page; the others
 * stand in the heads of Amazon's own feedback report (German, French, Italian, Spanish, Dutch, Polish), or are the plain words of the language.
 */
export type Column = 'date' | 'rating' | 'order' | 'comment' | 'actions' | 'other';

const HEADS: Record<Column, string> = {
  date: 'date|datum|fecha|data|日付|日期',
  rating: 'rating|bewertung|évaluation|note|valoración|calificación|valutazione|評価|评级|评分|beoordeling|ocena',
  order:
    'order id|order number|bestellnummer|bestell nr|numéro de commande|n de commande|nº de commande|id de commande|número de pedido|n de pedido|nº de pedido|no de pedido|id de pedido|id del pedido|numero ordine|numero d ordine|numero dell ordine|id ordine|注文番号|订单编号|订单号|bestelnummer|numer zamówienia',
  comment:
    'comments|comment|kommentare|kommentar|commentaires|commentaire|comentarios|comentario|commenti|commento|コメント|评论|opmerkingen|komentarze',
  actions: 'actions|action|aktionen|aktion|acciones|acción|azioni|azione|アクション|操作|acties|działania',
  other:
    'response|your response|reply|seller response|antwort|ihre antwort|réponse|votre réponse|respuesta|tu respuesta|risposta|la tua risposta|返信|回复|antwoord|odpowiedź|rater email|rater role|arrived on time|item as described|customer service|status|note from amazon',
};

const byWords = new Map(
  (Object.entries(HEADS) as [Column, string][]).flatMap(([column, words]) =>
    words.split('|').map((each) => [each.normalize('NFKC'), column] as const),
  ),
);

/** The column that a head names, by its words alone. */
export function columnNamed(words: string): Column | undefined {
  return byWords.get(words);
}

/** Bands of the summary above the list; the row with all of them together is the count. */
export const BANDS = {
  positive: /^(?:positi(?:ve?|v[aio]|f)s?|ポジティブ|肯定的|高い|正面|好评|positief|pozytywn\p{L}*)$/u,
  neutral: /^(?:neutral(?:e|es|i)?|neutr[aoei]s?|ニュートラル|中立|中程度|普通|中性|中评|neutraal|neutraln\p{L}*)$/u,
  negative: /^(?:n[eé]gati(?:ve?|v[aio]|f)s?|ネガティブ|否定的|低い|负面|差评|negatief|negatywn\p{L}*)$/u,
  count:
    /^(?:count|total|anzahl|gesamt|nombre|nombre total|recuento|número|cantidad|numero|conteggio|totale|件数|合計|数量|总数|计数|总计|aantal|liczba)$/u,
} as const;

/** What stands in front of the seller's public reply. */
export const REPLY_LABEL =
  /^(?:your (?:public )?(?:response|reply)|seller(?:['’]s)? (?:response|reply)|(?:response|reply) from (?:the )?seller|ihre (?:öffentliche )?antwort|antwort des verkäufers|votre réponse|réponse du vendeur|(?:tu|su) respuesta|respuesta del vendedor|la tua risposta|risposta del venditore|(?:あなた|出品者)(?:から)?の(?:返信|回答)|(?:您|你)的(?:公开)?回复|卖家(?:的)?回复) ?[:：] ?/iu;
