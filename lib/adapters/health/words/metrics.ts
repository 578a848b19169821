/**
 * What pages call the metrics of an account, lower case, by the names under which they are kept. English: the account health page as
 * captured in September 2026 and the detail pages of about 2022. Chinese: names that tools of 2026 found on live pages. German, French,
 * Spanish, Italian and Japanese: Amazon's help pages G200205250, 200285170, 200285190, 200285210, 201817070, 44QSYRCU27EW4UK and
 * 2ENZWBRV7DYX7JG in those languages (read 2026-11-22), so the words are Amazon's own and whether the dashboard uses the very same is not
 * known. Those behind "plain:" are only the plain words of the language: where they miss, the page is said to be not understood.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'order-defect-rate': [
    'order defect rate|rate an bestellmängeln|taux de commandes défectueuses|ratio de pedidos defectuosos',
    'porcentaje de pedidos defectuosos|percentuale ordini difettosi|percentuale di ordini difettosi|注文不良率|订单缺陷率',
  ],
  'order-defect-negative-feedback': [
    'negative feedback|negative feedback rate|negative kundenbewertungen|commentaires clients négatifs',
    'percentuale feedback negativi|低い評価|负面反馈',
    // plain:
    'negative bewertungen|évaluations négatives|valoraciones negativas|feedback negativi',
  ],
  'order-defect-claims': [
    'a-to-z guarantee claims|a-to-z claims|a-to-z guarantee claim rate|a-bis-z-garantieanträge',
    'réclamations au titre de la garantie a à z|percentuale di reclami dalla a alla z',
  ],
  'order-defect-chargebacks': [
    'chargeback claims|chargebacks|credit card chargebacks|credit card chargeback rate|service-rückbuchungen',
    'rétrofacturations de service|reversiones de cargo|信用卡拒付',
    // plain:
    'rückbuchungen|chargeback|チャージバック',
  ],
  'late-shipment-rate': [
    'late shipment rate|late dispatch rate|rate verspäteter lieferungen|percentuale spedizioni in ritardo|出荷遅延率|迟发率',
    // plain:
    "taux d'expéditions en retard|taux d'expédition en retard|ratio de envíos con retraso|porcentaje de envíos con retraso",
  ],
  'pre-fulfillment-cancellation-rate': [
    'pre-fulfillment cancel rate|pre-fulfilment cancel rate|pre-fulfillment cancellation rate|pre-fulfilment cancellation rate',
    'cancellation rate|stornorate|ratio de cancelaciones|percentuale annullamenti precedenti la spedizione',
    'キャンセル率|出荷前キャンセル率|配送前取消率',
    // plain:
    "taux d'annulation|taux d'annulation avant expédition|porcentaje de cancelaciones",
  ],
  'valid-tracking-rate': [
    'valid tracking rate|rate gültiger sendungsverfolgungsnummern|taux de suivi valide|追跡可能率|有效追踪率',
    // plain:
    'ratio de seguimiento válido|percentuale di tracking validi',
  ],
  'on-time-delivery-rate': [
    'on-time delivery rate|taux de livraisons dans les délais|准时交货率',
    // plain:
    'rate pünktlicher lieferungen|期日内配送率',
  ],
  'invoice-defect-rate': ['invoice defect rate|rate an rechnungsmängeln|percentuale di fatture con difetti'],
  'account-health-rating': ['account health rating|账户状况评级', 'アカウント健全性の評価'],
  'account-status': ['account status|your account status'],
  'suspected-intellectual-property-violations': ['suspected intellectual property violations|涉嫌侵犯知识产权'],
  'received-intellectual-property-complaints': ['received intellectual property complaints|知识产权投诉'],
  'product-authenticity-customer-complaints': ['product authenticity customer complaints|商品真实性买家投诉'],
  'product-condition-customer-complaints': ['product condition customer complaints|商品状况买家投诉'],
  'product-safety-customer-complaints': ['product safety customer complaints'],
  'food-and-product-safety-issues': ['food and product safety issues|食品和商品安全问题'],
  'listing-policy-violations': ['listing policy violations|上架政策违规'],
  'restricted-product-policy-violations': ['restricted product policy violations|违反受限商品政策'],
  'customer-product-reviews-policy-violations': ['customer product reviews policy violations|违反买家商品评论政策'],
  'other-policy-violations': ['other policy violations|其他违反政策'],
  'document-requests': ['document requests'],
  'regulatory-compliance': ['regulatory compliance|监管合规性'],
};

const byLabel = new Map(
  Object.entries(LABELS).flatMap(([metric, labels]) =>
    labels.flatMap((each) => each.split('|').map((label) => [label, metric] as const)),
  ),
);

/** The metric with that label; the text must be nothing else. @param plain a text as `plainLabel` makes it. */
export const metricNamed = (plain: string): string | undefined => byLabel.get(plain);

/** Labels, longest first, for texts in which one stands in front of its value. */
export const metricLabels: readonly string[] = [...byLabel.keys()].toSorted((a, b) => b.length - a.length);

/** The three ways in which an order becomes a defect, each with a share and a number of its own. */
export const isDefectPart = (metric: string): boolean =>
  metric.startsWith('order-defect-') && metric !== 'order-defect-rate';

/** Metrics that are a number of complaints, without a rate. */
export const isPolicyCount = (metric: string): boolean =>
  /-(?:violations|complaints|issues|requests|compliance)$/.test(metric);
