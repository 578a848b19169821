/** The words of a refund form in one vocabulary. */
export interface RefundWords {
  lang: string;
  title: string;
  orderId: string;
  salesChannel: string;
  reason: string;
  reasons: readonly string[];
  quantity: string;
  charge: string;
  paid: string;
  amount: string;
  max: string;
  price: string;
  shipping: string;
  tax: string;
  returnShipping: string;
  other: string;
  refundOrCharge: readonly [refund: string, charge: string];
  outbound: string;
  full: string;
  /** Today one note, for the seller; older forms have a memo to the buyer and one for the seller. */
  memos: readonly string[];
  submit: string;
  total: string;
  refundedBefore: string;
  submitted: string;
  fullTab: string;
  partialTab: string;
}

/** English as on today's US form. Labels from Amazon's help; the words around them are made up. */
export const today: RefundWords = {
  lang: 'en-US',
  title: 'Refund order',
  orderId: 'Order ID',
  salesChannel: 'Sales channel',
  reason: 'Reason for refund',
  reasons: ['Customer Return', 'General Adjustment', 'Item not received', 'Different item', 'Late delivery by carrier'],
  quantity: 'Quantity',
  charge: 'Charge',
  paid: 'Amount paid',
  amount: 'Amount to refund',
  max: 'Limit',
  price: 'Product price',
  shipping: 'Shipping',
  tax: 'Tax',
  returnShipping: 'Return shipping',
  other: 'Additional refunds',
  refundOrCharge: ['Refund', 'Charge'],
  outbound: 'Refund for outbound shipping',
  full: 'Refund full amount',
  memos: ['Note to yourself'],
  submit: 'Submit refund',
  total: 'Total refund',
  refundedBefore: 'Refunded so far',
  submitted: 'Your refund has been submitted.',
  fullTab: 'Full refund',
  partialTab: 'Partial refund',
};

/** English of the older form, which the UK, SG and JP help still describes. */
export const older: RefundWords = {
  ...today,
  lang: 'en-GB',
  reasons: ['Select a reason', 'Customer return', 'General adjustment', 'Wrong item', 'Could not ship'],
  max: 'Max. amount',
  returnShipping: 'Return shipping concession',
  other: 'Other concession',
  memos: ['Memo to buyer', 'Seller memo'],
  submit: 'Submit Partial Refund',
};

/** German: the two concession labels are from Amazon's help, the rest plain words of the language. */
export const german: RefundWords = {
  lang: 'de-DE',
  title: 'Bestellung erstatten',
  orderId: 'Bestellnummer',
  salesChannel: 'Vertriebskanal',
  reason: 'Grund der Erstattung',
  reasons: ['Rücksendung durch Kunden', 'Allgemeine Korrektur', 'Artikel nicht erhalten'],
  quantity: 'Menge',
  charge: 'Posten',
  paid: 'Bezahlter Betrag',
  amount: 'Erstattungsbetrag',
  max: 'Höchstbetrag',
  price: 'Artikelpreis',
  shipping: 'Versand',
  tax: 'Steuer',
  returnShipping: 'Rücksendung',
  other: 'Zusätzliche Erstattungen',
  refundOrCharge: ['Erstatten', 'Berechnen'],
  outbound: 'Versandkosten erstatten',
  full: 'Gesamtbetrag erstatten',
  memos: ['Notiz für Sie selbst'],
  submit: 'Erstattung senden',
  total: 'Erstattung gesamt',
  refundedBefore: 'Bereits erstattet',
  submitted: 'Ihre Erstattung wurde gesendet.',
  fullTab: 'Vollständige Erstattung',
  partialTab: 'Teilerstattung',
};

/** Japanese: the concession labels are from Amazon's help, the rest plain words of the language. */
export const japanese: RefundWords = {
  lang: 'ja-JP',
  title: '注文の返金',
  orderId: '注文番号',
  salesChannel: '販売チャネル',
  reason: '返金の理由',
  reasons: ['理由を選択', '購入者都合による返品', '一般的な調整', '商品が届かない'],
  quantity: '数量',
  charge: '項目',
  paid: '支払額',
  amount: '返金額',
  max: '上限',
  price: '商品代金',
  shipping: '配送料',
  tax: '税',
  returnShipping: '返品配送料の任意支払',
  other: 'その他の任意支払',
  refundOrCharge: ['返金', '請求'],
  outbound: '配送料を返金する',
  full: '全額返金',
  memos: ['購入者へのメモ', '出品者メモ'],
  submit: '一部返金を送信',
  total: '返金合計',
  refundedBefore: '返金済み',
  submitted: '返金を送信しました。',
  fullTab: '全額返金',
  partialTab: '一部返金',
};
