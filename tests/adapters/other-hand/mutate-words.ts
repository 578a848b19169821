/** An amount of money as pages print it, mark in front or behind. */
export const MONEY =
  /(-?)(US\$|CA\$|S\$|A\$|R\$|AED |SAR |USD |EUR |GBP |AUD |SGD |CAD |\$|€|£|[¥￥]|₹)([\d.,\u00a0\u202f ]*\d)|(-?)(\d[\d.,\u00a0\u202f ]*\d|\d)[\u00a0\u202f ]?(€|USD|EUR|円|AED|\$US)/;

/** Labels, and other words in which a page could say the same. */
export const SYNONYMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^Limit\b|^Max\.? amount|^Max\.|^maximum|^up to/i,
    'Maximum|Max.|Up to|Limit|Maximum allowed|At most|Cap|Available|Not more than|最高|Höchstens|Maximum autorisé|上限|Tope'.split(
      '|',
    ),
  ],
  [
    /^Return shipping( concession)?$/i,
    'Return shipping|Return shipping concession|Return delivery concession|Return postage|退货运费|Rücksendung|Envío de devoluciones|Return label'.split(
      '|',
    ),
  ],
  [
    /^(Additional refunds|Other concession)$/i,
    'Additional refunds|Other concession|Additional refund|Goodwill|其他退款|Zusätzliche Erstattungen|Other'.split('|'),
  ],
  [/^(Product|Product price|Item price)$/i, 'Product|Item price|Product price|Goods|Artikelpreis|商品价格'.split('|')],
  [/^Shipping( total)?$/i, 'Shipping|Delivery|Postage|Versand|运费|Outbound shipping'.split('|')],
  [/^Item subtotal$/i, 'Item subtotal|Items subtotal|Subtotal|商品の小計|Zwischensumme|Item price'.split('|')],
  [/^Item total$/i, 'Item total|Total|Gesamt|商品别の合計|Sum'.split('|')],
  [/^Tax( total)?$/i, 'Tax|VAT|Sales tax|Item tax|Steuer'.split('|')],
  [/^Refund$/i, 'Refund|Refunded|Refund issued|Erstattung|Given back'.split('|')],
  [/^Promotion( total)?$/i, 'Promotion|Discount|Promotions|Rabatt|Saving'.split('|')],
  [/^Paid|^Amount paid|^Price paid/i, 'Paid|Buyer paid|Charged|Amount charged'.split('|')],
  [/^(Grand total)$/i, 'Grand total|Order total|Total'.split('|')],
];

/** Sentences with amounts that are no limit of this refund and nothing the buyer paid. */
export const DECOYS: readonly string[] = [
  'You save $5.00',
  'List price: $99.99',
  'Was $99.99',
  '<s>$99.99</s>',
  'Sellers usually give $5.00',
  'Tip: offer $5.00 first',
  'Buy Box price $99.99',
  'Your balance: $99.99',
  'FREE shipping on orders up to $35.00',
  'Your daily refund limit is $5,000.00',
  'Total refunded this month: $99.99 (limit $5,000.00)',
  'Fee: up to $2.00',
  'Time limit: 14 days',
  'Competitor offers a maximum of $99.99',
  'Refunds of up to 100 % of the price',
];

/** Ends of product names that read like something else. */
export const TITLE_ENDS: readonly string[] = [
  ' Pro Max',
  ', Limited Edition',
  ' up to 50 m',
  ' with $10.00 coupon',
  ' (max 2 kg)',
  ' total limit $99.99',
  ' – refund ready',
  ' return shipping box',
  ' 12 $',
  ' 2-pack',
  '; other concession candles',
  ' ASIN friendly',
  ' unlimited',
  ' Plafond LED',
  ' 3',
];
