/**
 * Words by which the parts of a page are known, in the languages that its interface comes in. The language is each
 * person's choice and not the marketplace's, so all are tried at once: English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Japanese, Chinese.
 *
 * English, German, Spanish, Japanese and Chinese words for concessions stand in stored copies of help page G200359070
 * (read 2026-11-21); the English and Japanese order rows were seen on pages. The others are the plain words of the
 * language (for concessions those of the interface only): where they miss, the page is not understood and says so, and arithmetic confirms every order row.
 */

/** Words for money given back. */
export const REFUNDED = /refund|erstatt|rembours|reembols|rimbors|terugbeta|返金|退款/iu;

/** Words for something on its way. */
export const PENDING =
  /pending|ausstehend|anhängig|in bearbeitung|en attente|en cours|pendiente|in sospeso|in attesa|in behandeling|pendente|保留|処理中|待处理|处理中|等待/iu;

/**
 * The offer to take back a refund that is on its way, and nothing else: "Cancel order and refund" is none. English, German, French, Italian and
 * Chinese offers stand in stored copies of help pages G200198010 and JM9HNSV9FXU9MP3 (read 2026-11-22).
 */
export const CANCEL_REFUND =
  /^(?!.*(?:[:：?？]|polic|\bhow\b|learn|help|richtlinie|hilfe|aide|ayuda|aiuto|について|ポリシー|方法|说明|政策|帮助))(?:cancel (?:(?:all|the|this|your|pending) )*refunds?\b(?! or )|.*(?<!(?:nach|ohne|mit|bei|vor) (?:der |einer )?\p{L}*)erstattung(?:en)?(?: (?!und |oder )[^\s,]+){0,4} (?:stornieren|abbrechen)$|annuler (?:(?:tous|les?|ce|votre) )*remboursement|(?:cancel|anul)ar? (?:(?:todos|los|el|este) )*reembolso|.*annulla (?:(?:tutti|i|il) )*rimbors|.*返金(?:を|の)?(?:すべて|全て)?(?:キャンセル|取り?消)|取消(?!订单(?:[和及与或、/]|退)|退货)[^并后,，和及与或/、]{0,16}退款)/iu;

/** Words for a tax. */
export const TAX = /tax|\bvat\b|\bgst\b|\bhst\b|steuer|mwst|\bust\b|tva|impuesto|\biva\b|imposta|\bbtw\b|imposto|税/iu;

/** Words for something taken off. */
export const PROMOTION =
  /promotion|discount|coupon|aktion|rabatt|gutschein|promo|remise|réduction|descuento|scont|korting|rabat|desconto|プロモーション|割引|クーポン|促销|折扣|优惠/iu;

/** Words for gift wrapping. */
export const GIFT_WRAP = /gift|geschenk|cadeau|regalo|present|presente|ギフト|礼品/iu;

/** Words for the way to the buyer. */
export const SHIPPING =
  /shipping|delivery|postage|versand|liefer|porto|livraison|expédition|\bport\b|envío|entrega|spedizione|consegna|verzend|bezorg|levering|frete|envio|配送|送料|运费|配送费|运送/iu;

/** Words for the price of the goods, before anything is added. */
export const SUBTOTAL =
  /sub-?total|item price|product price|zwischensumme|artikelpreis|sous-total|subtotale|subtotaal|小計|小计|商品价格|商品金额/iu;

/** Words for a sum. */
export const TOTAL = /total|gesamt|summe|totaal|suma|合計|総額|総計|总计|总额|合计|总价/iu;

/** The status of a cancelled order; a cancellation that was only asked for is none. */
export const CANCELLED =
  /^(?:cancell?ed|storniert|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|avbruten|anulowan[aeoy]|iptal edildi|ملغاة?|キャンセル(?:済み)?|已?取消)$/iu;

/** Names of Amazon, who fulfils orders of its own channel. */
export const AMAZON = /amazon|\bfba\b|\bafn\b|亚马逊|アマゾン|أمازون/iu;

/** Words for the seller, who fulfils the others. */
export const SELLER =
  /seller|merchant|verkäufer|händler|vendeur|vendedor|venditore|verkoper|säljare|sprzedaw|satıcı|البائع|出品者|卖家/iu;

// Words of the refund form, in the languages of the interface: help pages attest five of them, and no form was ever seen.

/** Words for the goods, in the label of an amount box. */
export const PART_PRODUCT =
  /product|item|price|principal|produkt|artikel|preis|produit|article|prix|producto|artículo|precio|prodott|articol|prezzo|商品|価格|价格/iu;

/** Words for the way to the buyer, in the label of an amount box. */
export const PART_SHIPPING =
  /shipping|delivery|postage|versand|liefer|livraison|expédition|envío|entrega|spedizione|consegna|配送|送料|运费|运送/iu;

/** Words for other parts of what was paid, in the label of an amount box. */
export const PART_OTHER =
  /\btax|\bvat|\bgst|gift|steuer|mwst|geschenk|\btva|cadeau|impuest|regalo|\biva\b|impost|税|ギフト|礼品/iu;

/** Words for a concession for the way back. */
export const RETURN_SHIPPING =
  /return (?:shipping|delivery|postage)|rücksend|rückversand|(?:frais|expédition|livraison|port) (?:de |du )?retour|(?:envío|gastos) de (?:la )?devoluci|(?:spedizione|spese|costi) (?:di |del |per il )?re(?:so|stituzione)|返品配送料|返送料|退货运费/iu;

/** Words for any other concession. */
export const OTHER =
  /(?:other|additional) (?:concession|refund)|(?:zusätzliche|weitere|sonstige) (?:erstattung|kulanz)|autres? (?:concession|remboursement)|(?:remboursement|concession)s? supplémentaire|(?:otr[ao]s? )(?:concesi|reembolso)|reembolsos? adicional|altr[oi] (?:scont|rimbors)|rimborsi? aggiuntiv|その他の(?:任意支払|返金)|追加の返金|其他退款/iu;

/** Words for money taken from the buyer. */
export const CHARGE = /\bcharge|belast|factur|cobrar|addebit|請求|收取/iu;

/** Words for money kept back from a refund. */
export const REDUCTION = /restocking|reduction|einbehalt|手数料|重新入库/iu;

/** Words for concessions of both kinds. */
export const CONCESSION = /concession|kulanz|concesi|scont|任意支払|让步/iu;

/** Words for amounts that are not those of a whole line: of one unit, or what is left of it. */
export const NOT_PAID =
  /unit|each|available|remaining|left|refundable|stück|verfügbar|disponib|restant|単価|残|单价|可用/iu;

/** Words for a limit. */
export const LIMIT =
  /\bmax|\blimit|up to|at most|höchst|bis zu|jusqu|máx|\bhasta\b|límite|massimo|fino a|上限|最大|最高|限额|以内|まで/iu;

/** What may be left of a text that says a limit and nothing else, once words for limits and concessions are taken out. */
export const LIMIT_LEFT =
  /^(?:[aosà]|imum|imale?|imo|betrag|total|of|and|both|together|per|for|this|the|is|item|unit|amount|allowed|refunds?|montant|importe|importo|[金額额返退款円可能]+)$/iu;

/** Whether a text uses such words. */
export function says(words: RegExp, text: string): boolean {
  return words.test(text.normalize('NFKC'));
}

/** Words for what is counted, and is no money. */
export const NO_AMOUNT =
  /quantit|\bqty\b|number of|how many|percent|%|\bunits\b|anzahl|menge|prozent|stückzahl|quantité|nombre de|pourcent|cantidad|número de|porcentaje|quantità|numero di|percentuale|数量|個数|点数|件数|割合|百分比|比例/iu;
