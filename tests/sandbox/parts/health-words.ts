/** The words of an account health page in one language. English is as captured in September 2026; the rest of each is plain words around Amazon's names of the metrics. */
export interface HealthWords {
  lang: string;
  nav: readonly string[];
  healthy: string;
  title: string;
  service: string;
  shipping: string;
  policy: string;
  seller: string;
  amazon: string;
  defects: string;
  late: string;
  cancelled: string;
  tracking: string;
  rating: string;
  none: string;
  under: (share: string) => string;
  over: (share: string) => string;
  days: (days: number) => string;
  of: (count: string, all: string) => string;
  details: string;
}

const nav = ['Orders', 'Advertising', 'Reports', 'Performance'];

export const healthEnglish: HealthWords = {
  lang: 'en-US',
  nav,
  healthy: 'Healthy',
  title: 'Account Health',
  service: 'Customer Service Performance',
  shipping: 'Shipping Performance',
  policy: 'Policy Compliance',
  seller: 'Seller Fulfilled',
  amazon: 'Fulfilled by Amazon',
  defects: 'Order Defect Rate',
  late: 'Late Shipment Rate',
  cancelled: 'Pre-fulfillment Cancel Rate',
  tracking: 'Valid Tracking Rate',
  rating: 'Account Health Rating',
  none: 'N/A',
  under: (share) => `Target: under ${share}`,
  over: (share) => `Target: over ${share}`,
  days: (days) => `${days} days`,
  of: (count, all) => `${count} of ${all} orders`,
  details: 'View details',
};

export const healthGerman: HealthWords = {
  lang: 'de-DE',
  nav: ['Bestellungen', 'Werbung', 'Berichte', 'Leistung'],
  healthy: 'Fehlerfrei',
  title: 'Verkäuferleistung',
  service: 'Kundenservice',
  shipping: 'Versandleistung',
  policy: 'Einhaltung der Richtlinien',
  seller: 'Versand durch Verkäufer',
  amazon: 'Versand durch Amazon',
  defects: 'Rate an Bestellmängeln',
  late: 'Rate verspäteter Lieferungen',
  cancelled: 'Stornorate',
  tracking: 'Rate gültiger Sendungsverfolgungsnummern',
  rating: 'Bewertung des Kontostatus',
  none: 'k. A.',
  under: (share) => `Ziel: unter ${share}`,
  over: (share) => `Ziel: über ${share}`,
  days: (days) => `${days} Tage`,
  of: (count, all) => `${count} von ${all} Bestellungen`,
  details: 'Details anzeigen',
};

export const healthFrench: HealthWords = {
  ...healthGerman,
  lang: 'fr-FR',
  nav: ['Commandes', 'Publicité', 'Rapports', 'Performances'],
  healthy: 'Bon',
  title: 'État du compte',
  service: 'Performances du service client',
  shipping: 'Performances d’expédition',
  policy: 'Conformité aux politiques',
  seller: 'Expédié par le vendeur',
  amazon: 'Expédié par Amazon',
  defects: 'Taux de commandes défectueuses',
  late: "Taux d'expéditions en retard",
  cancelled: 'Taux d’annulation',
  tracking: 'Taux de suivi valide',
  none: 'Sans objet',
  under: (share) => `Objectif : moins de ${share}`,
  over: (share) => `Objectif : plus de ${share}`,
  days: (days) => `${days} jours`,
  of: (count, all) => `${count} sur ${all} commandes`,
  details: 'Afficher les détails',
};

export const healthItalian: HealthWords = {
  ...healthFrench,
  lang: 'it-IT',
  nav: ['Ordini', 'Pubblicità', 'Report', 'Performance'],
  healthy: 'Buono',
  title: "Stato dell'account",
  service: 'Performance del servizio clienti',
  shipping: 'Performance di spedizione',
  seller: 'Gestito dal venditore',
  amazon: 'Logistica di Amazon',
  defects: 'Percentuale ordini difettosi',
  late: 'Percentuale spedizioni in ritardo',
  cancelled: 'Percentuale annullamenti precedenti la spedizione',
  tracking: 'Percentuale di tracking validi',
  none: 'Non disponibile',
  under: (share) => `Obiettivo: meno del ${share}`,
  over: (share) => `Obiettivo: più del ${share}`,
  days: (days) => `${days} giorni`,
  of: (count, all) => `${count} su ${all} ordini`,
  details: 'Visualizza dettagli',
};

export const healthSpanish: HealthWords = {
  ...healthFrench,
  lang: 'es-MX',
  nav: ['Pedidos', 'Publicidad', 'Informes', 'Desempeño'],
  healthy: 'Bueno',
  title: 'Estado de la cuenta',
  service: 'Desempeño del servicio al cliente',
  shipping: 'Desempeño de envíos',
  seller: 'Gestionado por el vendedor',
  amazon: 'Gestionado por Amazon',
  defects: 'Porcentaje de pedidos defectuosos',
  late: 'Porcentaje de envíos con retraso',
  cancelled: 'Porcentaje de cancelaciones',
  tracking: 'Ratio de seguimiento válido',
  none: 'No disponible',
  under: (share) => `Objetivo: menos del ${share}`,
  over: (share) => `Objetivo: más del ${share}`,
  days: (days) => `${days} días`,
  of: (count, all) => `${count} de ${all} pedidos`,
  details: 'Ver detalles',
};

export const healthJapanese: HealthWords = {
  ...healthGerman,
  lang: 'ja-JP',
  nav: ['注文', '広告', 'レポート', 'パフォーマンス'],
  healthy: '健全',
  title: 'アカウント健全性',
  service: 'カスタマーサービスのパフォーマンス',
  shipping: '出荷パフォーマンス',
  policy: '規約の遵守',
  seller: '出品者出荷',
  amazon: 'Amazon出荷',
  defects: '注文不良率',
  late: '出荷遅延率',
  cancelled: '出荷前キャンセル率',
  tracking: '追跡可能率',
  rating: 'アカウント健全性の評価',
  none: '該当なし',
  under: (share) => `目標：${share}未満`,
  over: (share) => `目標：${share}以上`,
  days: (days) => `過去${days}日間`,
  of: (count, all) => `${all}件中${count}件`,
  details: '詳細を表示',
};

export const healthChinese: HealthWords = {
  ...healthJapanese,
  lang: 'zh-CN',
  nav: ['订单', '广告', '数据报告', '绩效'],
  healthy: '健康',
  title: '账户状况',
  service: '客户服务绩效',
  shipping: '配送绩效',
  policy: '政策合规性',
  seller: '卖家自配送',
  amazon: '亚马逊配送',
  defects: '订单缺陷率',
  late: '迟发率',
  cancelled: '配送前取消率',
  tracking: '有效追踪率',
  rating: '账户状况评级',
  none: '不适用',
  under: (share) => `目标：低于 ${share}`,
  over: (share) => `目标：高于 ${share}`,
  days: (days) => `${days} 天`,
  of: (count, all) => `${count} 个，共 ${all} 个订单`,
  details: '查看详情',
};
