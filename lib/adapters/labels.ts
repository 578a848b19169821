/**
 * Words by which the parts of a page are known, in the languages that its interface comes in. The language is each
 * person's choice and not the marketplace's, so all are tried at once. English, German, French, Spanish, Italian,
 * Dutch, Swedish, Polish, Portuguese, Turkish, Arabic, Japanese, Chinese, in that order in each line.
 *
 * English, German, Spanish, Japanese and Chinese words for concessions stand in stored copies of help page G200359070
 * (read 2026-11-21); the English and Japanese order rows were seen on pages. The others are the plain words of the
 * language: where they miss, the page is not understood and says so, and arithmetic confirms every order row.
 */
const words = {
  refunded: 'refund|erstatt|rembours|reembols|rimbors|terugbeta|återbet|zwrot|\\biade|استرداد|رد المبلغ|返金|退款',
  pending:
    'pending|ausstehend|anhängig|in bearbeitung|en attente|en cours|pendiente|in sospeso|in attesa|in behandeling|väntande|oczekuj|pendente|beklem|معلق|قيد الانتظار|保留|処理中|待处理|处理中|等待',
  tax: 'tax|\\bvat\\b|\\bgst\\b|\\bhst\\b|steuer|mwst|\\bust\\b|taxe|tva|impuesto|\\biva\\b|imposta|\\bbtw\\b|\\bmoms\\b|podatek|imposto|vergi|\\bkdv\\b|ضريبة|税',
  promotion:
    'promotion|discount|coupon|aktion|rabatt|gutschein|promo|remise|réduction|descuento|sconto|korting|kampanj|rabat|desconto|indirim|خصم|عرض|プロモーション|割引|クーポン|促销|折扣|优惠',
  giftWrap: 'gift|geschenk|cadeau|regalo|present|prezent|presente|hediye|هدية|ギフト|礼品',
  shipping:
    'shipping|delivery|postage|versand|liefer|porto|livraison|expédition|\\bport\\b|envío|entrega|spedizione|consegna|verzend|bezorg|levering|frakt|leverans|wysyłk|dostaw|przesyłk|frete|envio|kargo|teslimat|gönderim|الشحن|التوصيل|配送|送料|运费|配送费|运送',
  subtotal:
    'sub-?total|item price|product price|zwischensumme|artikelpreis|sous-total|subtotale|subtotaal|delsumma|częściow|ara toplam|المجموع الفرعي|小計|小计|商品价格|商品金额',
  total:
    'total|gesamt|summe|insgesamt|totale|totaal|totalt|suma|razem|łącznie|toplam|الإجمالي|المجموع|合計|総額|总计|总额|合计|总价',
  product:
    'product|item|price|principal|produkt|artikel|preis|produit|article|prix|producto|artículo|precio|prodotto|articolo|prezzo|prijs|\\bpris|cena|artykuł|produto|preço|ürün|fiyat|المنتج|السعر|商品|価格|商品代金|价格',
  cancelled: 'cancel|storniert|annul|cancelad|geannuleerd|avbruten|annuller|anulowan|iptal|ملغ|キャンセル|取消',
  returnShipping:
    'return (?:shipping|delivery|postage)|rücksend|rückversand|rücksendekosten|frais de retour|(?:expédition|livraison|port) (?:du |de )?retour|retour (?:shipping|expédition)|envío de (?:la )?devoluci|gastos de devoluci|spedizione (?:di |del |per il )?reso|(?:spese|costi) di (?:restituzione|reso)|retourverzend|retourkosten|returfrakt|wysyłk\\p{L}* zwrot|koszt\\p{L}* zwrot|frete d[ea] devoluç|envio de devoluç|iade kargo|شحن الإرجاع|شحن المرتجعات|返品配送料|返送料|退货运费',
  other:
    '(?:other|additional) (?:concession|refund)s?|zusätzliche erstattung|weitere erstattung|sonstige (?:erstattung|kulanz)|(?:autres?|supplémentaires?) (?:concession|remboursement)s?|(?:remboursement|concession)s? supplémentaires?|reembolsos? adicional|otr[ao]s? (?:concesi|reembolso)|altr[oi] (?:scont|rimbors)|rimbors\\p{L} aggiuntiv|(?:aanvullende|overige) terugbetaling|ytterligare återbetalning|dodatkow\\p{L}* zwrot|reembolsos? adicionais|ek iade|المبالغ المستردة الإضافية|その他の任意支払|その他の返金|追加の返金|其他退款',
  charge:
    'charge the|restocking|reduction|wiederauffüll|einbehalt|restockage|reposición|riassortimento|reduzier|手数料|重新入库',
  limit:
    "\\bmax(?:\\.|imum|imal)?|limit(?:e|ed)?|up to|at most|no more than|höchst(?:betrag|ens)|obergrenze|bis zu|jusqu’à|jusqu'à|plafond|máx(?:\\.|imo)?|\\bhasta\\b|límite|massimo|fino a|limite|maximaal|\\btot\\b|högst|\\bmaks\\p{L}*|do wysokości|até|en fazla|الحد الأقصى|حتى|上限|最大|最高|限额|まで",
} as const;

export type Label = keyof typeof words;

const patterns = Object.fromEntries(
  Object.entries(words).map(([label, alternatives]) => [label, new RegExp(alternatives, 'iu')]),
) as Record<Label, RegExp>;

/** Whether a text speaks of that part. */
export function says(label: Label, text: string): boolean {
  return patterns[label].test(text.normalize('NFKC'));
}
