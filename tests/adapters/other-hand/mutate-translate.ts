import { elementsOf, type Mutation, pick, textsOf } from './mutate-scene.ts';

/** Labels in English, German, French, Spanish, Italian, Japanese and Chinese; what stands in one line means the same. */
const LABELS: readonly (readonly string[])[] = [
  'Return shipping|Rücksendung|Frais de retour|Envío de devoluciones|Spese di reso|返品配送料|退货运费',
  'Return shipping concession|Erstattung für Rücksendekosten|Concession frais de retour|Concesión de envío de devolución|Concessione per spese di reso|返品配送料の任意支払|退货运费让步',
  'Additional refunds|Zusätzliche Erstattungen|Remboursements supplémentaires|Reembolsos adicionales|Rimborsi aggiuntivi|追加の返金|其他退款',
  'Other concession|Weitere Erstattungen|Autre concession|Otra concesión|Altro sconto|その他の任意支払|其他退款',
  'Product|Produkt|Produit|Producto|Prodotto|商品|商品',
  'Product price|Artikelpreis|Prix du produit|Precio del producto|Prezzo del prodotto|商品価格|商品价格',
  'Item price|Artikelpreis|Prix de l’article|Precio del artículo|Prezzo dell’articolo|商品の価格|商品价格',
  'Shipping|Versand|Livraison|Envío|Spedizione|配送料|运费',
  'Item subtotal|Zwischensumme Artikel|Sous-total des articles|Subtotal del artículo|Subtotale articolo|商品の小計|商品小计',
  'Shipping total|Versand gesamt|Total de la livraison|Total del envío|Totale spedizione|配送料の合計|运费总计',
  'Item total|Artikel gesamt|Total de l’article|Total del artículo|Totale articolo|商品別の合計|商品总计',
  'Items total|Artikel gesamt|Total des articles|Total de los artículos|Totale articoli|商品の合計|商品总计',
  'Grand total|Gesamtbetrag|Total général|Total general|Totale complessivo|総計|总计',
  'Tax|Steuer|Taxe (TVA)|Impuesto|Imposta|税|税费',
  'Tax total|Steuer gesamt|Total TVA|Total impuestos|Totale imposte|税の合計|税费总计',
  'Promotion|Rabatt|Promotion|Promoción|Promozione|プロモーション|促销',
  'Refund|Erstattung|Remboursement|Reembolso|Rimborso|返金|退款',
  'Refund total|Erstattung gesamt|Total du remboursement|Total del reembolso|Totale rimborso|返金の合計|退款总计',
  'Pending refund|Ausstehende Erstattung|Remboursement en attente|Reembolso pendiente|Rimborso in sospeso|返金（保留中）|待处理退款',
  'Refunded so far|Bereits erstattet|Déjà remboursé|Ya reembolsado|Già rimborsato|返金済み|已退款',
  'Limit|Höchstbetrag|Maximum|Límite|Limite|上限|限额',
  'Max. amount|Höchstbetrag|Montant maximum|Importe máximo|Importo massimo|上限金額|最高金额',
  'Amount paid|Bezahlter Betrag|Montant payé|Importe pagado|Importo pagato|支払額|已付金额',
  'Amount to refund|Erstattungsbetrag|Montant à rembourser|Importe del reembolso|Importo da rimborsare|返金額|退款金额',
  'Sales channel|Vertriebskanal|Canal de vente|Canal de venta|Canale di vendita|販売チャネル|销售渠道',
  'Quantity|Menge|Quantité|Cantidad|Quantità|数量|数量',
  'Cancelled|Storniert|Annulée|Cancelado|Annullato|キャンセル済み|已取消',
  'Reason for refund|Grund der Erstattung|Motif du remboursement|Motivo del reembolso|Motivo del rimborso|返金の理由|退款原因',
  'Note to yourself|Notiz für Sie selbst|Note pour vous-même|Nota para ti|Nota per te|自分用メモ|卖家备注',
  'Full refund|Vollständige Erstattung|Remboursement intégral|Reembolso total|Rimborso totale|全額返金|全额退款',
  'Partial refund|Teilerstattung|Remboursement partiel|Reembolso parcial|Rimborso parziale|一部返金|部分退款',
  'Refund full amount|Gesamtbetrag erstatten|Rembourser la totalité|Reembolsar el importe total|Rimborsa l’importo totale|全額を返金|全额退款',
  'Refund for outbound shipping|Versandkosten erstatten|Rembourser la livraison|Reembolsar el envío|Rimborsa la spedizione|配送料を返金する|退还运费',
].map((line) => line.split('|'));

const byWords = new Map(LABELS.flatMap((line) => line.map((each) => [each.toLowerCase(), line] as const)).reverse());

/** Words that stand in front of a limit. */
const FRONT: readonly string[] = 'Limit|Höchstens|Maximum|Máx.|Massimo|上限|最高'.split('|');
const BEFORE_LIMIT =
  /^(?:limit|max(?:imum)?\.?|up to|höchstens|bis zu|jusqu’à|hasta|fino a|上限|最大|最高)(?=[:：]? ?[^\p{L}]*\d)/iu;

/** What a text says in the language of that number, and nothing where it is no label of the list. */
function inLanguage(text: string, language: number): string | undefined {
  const [, words = '', end = ''] = /^(.*?)(\s*[:：]?\s*)$/su.exec(text) ?? [];
  const label = byWords.get(words.trim().toLowerCase());
  const front = FRONT[language];
  if (label?.[language]) return `${label[language]}${end}`;
  return front && BEFORE_LIMIT.test(text.trim()) ? text.trim().replace(BEFORE_LIMIT, front) : undefined;
}

/** Says a label, wherever it stands, or all labels of the page, in another language: the page's language is each person's choice. */
export const translate: Mutation = ({ page, chance }) => {
  const language = Math.floor(chance() * FRONT.length);
  const texts = textsOf(page).filter(({ data }) => inLanguage(data, language) !== undefined);
  const one = pick(texts, chance);
  if (!one) return undefined;
  const was = one.data;
  const all = chance() < 0.5;
  for (const text of texts) if (all || text.data === was) text.data = inLanguage(text.data, language) ?? text.data;
  for (const element of all ? elementsOf(page) : []) {
    const named = inLanguage(element.getAttribute('aria-label') ?? '', language);
    if (named) element.setAttribute('aria-label', named);
  }
  return `${was.trim()} → ${one.data.trim()}${all ? ', and all the others' : ''}`;
};
