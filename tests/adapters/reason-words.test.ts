import { describe, expect, it } from 'vitest';
import { reasonNamed } from '../../lib/adapters/refund/live/reason-words';
import { reasons } from '../../lib/domain/reason';

/** Options by reason; in each the languages in the order en, de, fr, es, it, ja, zh, several of a language in a row. */
const options: Record<string, readonly string[]> = {
  'out-of-stock': [
    ...['Out of stock', 'No Inventory', 'Item not in stock'],
    ...['Nicht auf Lager', 'Kein Lagerbestand', 'Artikel ausverkauft'],
    ...['En rupture de stock', 'Stock épuisé'],
    ...['Sin existencias', 'Producto agotado', 'Sin stock'],
    ...['Esaurito', 'Articolo esaurito', 'Non disponibile in magazzino'],
    ...['在庫切れ', '在庫なし', '商品の欠品'],
    ...['缺货', '无库存', '商品没有库存'],
  ],
  'customer-return': [
    ...['Customer Return', 'Buyer return', 'Returned by customer'],
    ...['Rücksendung durch Kunden', 'Rücksendung durch den Käufer', 'Kundenrücksendung', 'Kundenretoure'],
    ...['Retour effectué par l’acheteur', 'Retour client', "Retour de l'acheteur", 'Retour du client'],
    ...['Devolución del cliente', 'Devolución del comprador', 'Devolución por el cliente'],
    ...['Reso del cliente', "Reso dell'acquirente", 'Reso da parte del cliente', 'Restituito dal cliente'],
    ...['購入者都合による返品', '購入者による返品', 'お客様からの返品'],
    ...['买家退货', '客户退货'],
  ],
  'general-adjustment': [
    ...['General Adjustment', 'general adjustment'],
    ...['Allgemeine Korrektur', 'Allgemeine Erstattung', 'Allgemeine Anpassung'],
    ...['Ajustement général', 'Régularisation générale'],
    ...['Ajuste general'],
    ...['Rettifica generale', 'Adeguamento generale'],
    ...['一般的な調整', '一般調整'],
    ...['一般调整', '常规调整', '一般性调整'],
  ],
  'could-not-ship': [
    ...['Could Not Ship', 'Shipment not possible', 'Unable to ship', "Couldn't ship the item"],
    ...['Versand nicht möglich', 'Artikel konnte nicht versendet werden'],
    ...['Expédition impossible', "Impossible d'expédier l'article", 'L’article n’a pas pu être expédié'],
    ...['No se pudo enviar', 'Envío imposible'],
    ...['Impossibile spedire', 'Spedizione non possibile'],
    ...['出荷不可', '発送できません', '商品を発送できない'],
    ...['无法发货', '不能发货'],
  ],
  undeliverable: [
    ...['Undeliverable', 'Cannot be delivered to this address', 'Shipping address undeliverable'],
    ...['Unable to ship to this address', 'Customer address incorrect'],
    ...['Lieferadresse unzustellbar', 'Kann an diese Adresse nicht zugestellt werden'],
    ...['Versand an diese Adresse nicht möglich'],
    ...['Adresse non livrable', 'Livraison à cette adresse impossible', 'Adresse de livraison incorrecte'],
    ...['No se puede entregar en esta dirección', 'Dirección de envío incorrecta'],
    ...['Indirizzo non consegnabile', 'Impossibile consegnare a questo indirizzo', 'Indirizzo errato'],
    ...['発送先住所に配送不可', 'この住所には配達できません', '宛先不明'],
    ...['无法送达', '地址无法送达', '客户地址不正确'],
  ],
  'wrong-item': [
    ...['Wrong item', 'Different Item', 'Incorrect item sent'],
    ...['Falscher Artikel', 'Falscher Artikel versendet', 'Falsches Produkt geliefert', 'Anderer Artikel'],
    ...['Article incorrect', 'Mauvais article envoyé', 'Article différent'],
    ...['Artículo equivocado', 'Producto incorrecto', 'Artículo diferente'],
    ...['Articolo errato', 'Articolo sbagliato', 'Inviato prodotto sbagliato', 'Articolo diverso'],
    ...['商品違い', '違う商品が届いた', '間違った商品', '誤配送'],
    ...['错误的商品', '商品错误', '发错商品'],
  ],
  'buyer-cancelled': [
    ...['Cancelled by buyer', 'Canceled by the customer', 'Buyer canceled', 'Customer Cancel'],
    ...['Käuferstorno', 'Vom Käufer storniert', 'Stornierung durch den Käufer'],
    ...['Annulé par l’acheteur', 'Annulation de l’acheteur', 'Annulé par le client'],
    ...['Cancelado por el comprador', 'Anulado por el cliente', 'Cancelación del cliente'],
    ...["Annullato dall'acquirente", 'Annullato dal cliente', 'Annullamento da parte del cliente'],
    ...['購入者都合のキャンセル', '購入者によるキャンセル', 'お客様のキャンセル'],
    ...['买家取消', '买家取消订单', '客户要求取消'],
  ],
  'not-received': [
    ...['Item not received', 'Product not received', 'Never arrived', 'Merchandise not received', 'Lost in transit'],
    ...['Artikel nicht erhalten', 'Nicht angekommen'],
    ...['Article non reçu', 'Produit non reçu', 'Jamais arrivé'],
    ...['Artículo no recibido', 'El producto no ha llegado', 'No recibido'],
    ...['Articolo non ricevuto', 'Articolo mai arrivato', 'Mancata consegna'],
    ...['商品が届かない', '未着', '商品が届いていません'],
    ...['未收到商品', '没有收到货', '商品未送达'],
  ],
  'not-as-described': [
    ...['Item not as described', 'Does not match the description', 'Product does not correspond to description'],
    ...['Different from the description'],
    ...['Nicht wie beschrieben', 'Entspricht nicht der Beschreibung', 'Artikel entspricht nicht der Beschreibung'],
    ...['Non conforme à la description', 'Ne correspond pas à la description', 'Article différent de la description'],
    ...['No coincide con la descripción', 'No se corresponde con la descripción', 'Diferente de la descripción'],
    ...['Non conforme alla descrizione', 'Non corrisponde alla descrizione', 'Articolo diverso da come descritto'],
    ...['商品説明と異なる', '商品が説明と違う', '説明と一致しない'],
    ...['与描述不符', '商品与描述不一致'],
  ],
  defective: [
    ...['Defective', 'Damaged in transit', 'Item defective or damaged', 'Faulty item'],
    ...['Defekt', 'Artikel beschädigt', 'Bei der Lieferung beschädigt'],
    ...['Défectueux', 'Article endommagé'],
    ...['Artículo defectuoso', 'Producto dañado'],
    ...['Difettoso', 'Articolo danneggiato'],
    ...['不良品', '商品の破損', '故障'],
    ...['商品损坏', '有缺陷', '质量问题'],
  ],
  'price-error': [
    ...['Pricing error', 'Price Error'],
    ...['Preisfehler', 'Falscher Preis'],
    ...['Erreur de prix', 'Erreur de tarification', 'Prix erroné'],
    ...['Error de precio', 'Precio incorrecto'],
    ...['Errore di prezzo', 'Prezzo errato', 'Errore nel prezzo'],
    ...['価格設定の誤り', '価格エラー', '価格の間違い'],
    ...['定价错误', '价格有误'],
  ],
  'carrier-delay': [
    ...['Late delivery by carrier', 'Late delivery due to carrier', 'Carrier delay', 'Delayed by the courier'],
    ...['Verspätete Lieferung durch das Transportunternehmen', 'Verzögerung durch den Versanddienstleister'],
    ...['Livraison tardive du transporteur', 'Retard du transporteur'],
    ...['Entrega con retraso por el transportista', 'Retraso del transportista'],
    ...['Ritardo del corriere', 'Consegna in ritardo da parte del corriere'],
    ...['配送業者による遅延', '運送会社の配達遅れ'],
    ...['承运人送达延误', '物流延误'],
  ],
  'late-dispatch': [
    ...['Promised ship date not fulfilled', 'Shipped late', 'Late shipment', 'Missed ship date'],
    ...['Zugesagtes Versanddatum nicht eingehalten', 'Versandtermin nicht eingehalten', 'Verspäteter Versand'],
    ...["Date d'expédition promise non respectée", 'Expédition tardive', 'Expédié en retard'],
    ...['Fecha de envío prometida no cumplida', 'No se cumplió la fecha de envío', 'Enviado con retraso'],
    ...['Data di spedizione promessa non rispettata', 'Spedito in ritardo', 'Spedizione tardiva'],
    ...['出荷予定日を過ぎた', '発送遅延', '発送の遅れ'],
    ...['未按承诺日期发货', '未履行承诺的发货日期', '延迟发货'],
  ],
  exchange: [
    ...['Exchange', 'Customer exchange'],
    ...['Umtausch', 'Kundenaustausch'],
    ...['Échange', 'Échange client'],
    ...['Cambio', 'Cambio de artículo', 'Canje'],
    ...['Cambio', 'Cambio articolo', 'Sostituzione'],
    ...['交換', '購入者からの交換依頼'],
    ...['换货', '买家换货'],
  ],
  other: [
    ...['Other', 'Other reason'],
    ...['Andere', 'Sonstiges', 'Anderer Grund'],
    ...['Autre', 'Autre motif', 'Autre raison'],
    ...['Otro', 'Otro motivo'],
    ...['Altro', 'Altro motivo'],
    ...['その他', 'その他の理由'],
    ...['其他', '其他原因'],
  ],
};

/** Not chosen yet, of no reason or of several. */
const none = [
  ...['', '-', '—', 'Reason for refund', 'Select a reason', 'Select', '-- Select --', 'Choose an option'],
  ...['Please select a reason (for example: buyer return)', 'Bitte wählen', 'Bitte auswählen', 'Grund auswählen'],
  ...['Wählen Sie einen Grund', 'Sélectionner un motif', 'Sélectionnez une raison', 'Veuillez choisir', 'Choisir'],
  ...['Seleccionar', 'Selecciona un motivo', 'Elige una opción', 'Por favor, elige', 'Seleziona un motivo', 'Scegli'],
  ...['理由を選択', '選択してください', '返金の理由', '選択', '选择原因', '请选择', '退款原因'],
  ...['Wrong item, damaged', 'Customer return – defective', 'Falscher Artikel oder beschädigt', '购买者'],
  ...[
    'Cancelled by seller',
    'Return shipping',
    'Rücksendung',
    'Refund',
    'Late',
    'Delivery',
    'Carrier credit',
    'Shipping',
  ],
  ...['Annulé par le vendeur', 'Stornierung durch den Verkäufer', 'Cancelado por el vendedor', '卖家取消'],
  ...['El cliente cambió de opinión', 'Other and additional', 'No longer wanted', 'Not delivered on time', '配送'],
  'Customer return of an item that was ordered together with others, as agreed with the buyer on the telephone after the delivery day',
];

describe('a reason for refund', () => {
  it('has options in this table for each', () => expect(Object.keys(options).sort()).toEqual([...reasons].sort()));
  describe.each(Object.entries(options))('%s', (reason, texts) => {
    it.each(texts)('is what “%s” names', (text) => {
      expect(reasonNamed(text, 'reason-3')).toBe(reason);
      expect(reasonNamed(`  ${text.toLowerCase()}\n`, '')).toBe(reason);
    });
  });
  it.each(none)('is not named by “%s”', (text) => expect(reasonNamed(text, 'reason-0')).toBeUndefined());
});

describe('a code of Amazon’s feeds', () => {
  it.each([
    ['NoInventory', 'out-of-stock'],
    ['CustomerReturn', 'customer-return'],
    ['CUSTOMER_RETURN', 'customer-return'],
    ['customer-cancel', 'buyer-cancelled'],
    ['DifferentItem', 'wrong-item'],
    ['CarrierCreditDecision', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s names %s', (code, reason) => expect(reasonNamed('Ẅørds nobody knows', code)).toBe(reason));
  it('is not followed against the words of its option', () => {
    expect(reasonNamed('Out of stock', 'NoInventory')).toBe('out-of-stock');
    expect(reasonNamed('Out of stock', 'CustomerReturn')).toBeUndefined();
    expect(reasonNamed('Select a reason', 'Other')).toBeUndefined();
  });
});
