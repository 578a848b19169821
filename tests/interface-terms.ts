/**
 * The words that Amazon itself uses in Seller Central for what Makegood speaks of most, by language. Where an English text has the
 * word (`when`), each translation must have Amazon's own (`languages`): a person finds on the page what the panel names.
 *
 * Sources, all read 2026-11-22. Claims, orders, account health: Seller Central help G27951, G1781 and G200205250 in German, French,
 * Italian, Spanish and Japanese. Concessions: help G200359070 in German, Spanish and Japanese, and 200198010 in French and Italian (where
 * they are "sconti"). The list of feedback: help 202125690 (Italian), 12051 (Spanish), 201101660 (French, English). Chinese: the words of
 * a stored copy of the refund form's help, and of the list of feedback itself.
 */
export interface Term {
  name: string;
  when: RegExp;
  languages: Record<Language, RegExp>;
}
export const languages = ['de', 'fr', 'es', 'it', 'ja', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

export const terms: readonly Term[] = [
  {
    name: 'order',
    // Not "sounds like an order", "in any order", "the order of day and month".
    when: /(?<!like an |in any )\borders?\b(?! of day)/i,
    languages: {
      de: /bestell/i,
      fr: /commande/i,
      es: /pedido/i,
      it: /ordin[ei]/i,
      ja: /注文/,
      zh_CN: /订单/,
    },
  },
  {
    name: 'refund',
    when: /\brefund/i,
    languages: {
      de: /erstatt/i,
      fr: /rembours/i,
      es: /reemb[oó]ls/i,
      it: /rimbors/i,
      ja: /返金/,
      zh_CN: /退款|退还|退了?款/,
    },
  },
  {
    name: 'concession',
    when: /\bconcession/i,
    languages: {
      de: /kulanz/i,
      fr: /concession/i,
      es: /concesi[óo]n/i,
      it: /scont[oi]/i,
      ja: /任意支払/,
      zh_CN: /额外退款|其他退款/,
    },
  },
  {
    name: 'feedback',
    when: /\bfeedback\b/i,
    languages: {
      de: /bewertung|feedback-manager/i,
      fr: /évaluation/i,
      es: /valoraci[óo]n/i,
      it: /feedback/i,
      ja: /評価/,
      zh_CN: /反馈/,
    },
  },
  {
    name: 'Feedback Manager',
    when: /Feedback Manager/,
    languages: {
      de: /Feedback-Manager/,
      fr: /Gestionnaire des évaluations/,
      es: /Administrador de valoraciones/,
      it: /Gestione feedback/,
      ja: /評価管理/,
      zh_CN: /反馈管理器/,
    },
  },
  {
    name: 'A-to-z claim',
    when: /A-to-z/,
    languages: {
      de: /A-bis-Z-Garantiea/,
      fr: /réclamations? (?:au titre de la )?Garantie A à Z/i,
      es: /reclamaci(?:ón|ones) de la A a la Z/i,
      it: /reclam[oi] dalla A alla Z/i,
      ja: /マーケットプレイス保証申請/,
      zh_CN: /亚马逊商城交易保障索赔/,
    },
  },
  {
    name: 'marketplace',
    when: /\bmarketplaces?\b/i,
    languages: {
      de: /marketplace/i,
      fr: /marketplace/i,
      es: /marketplace/i,
      it: /marketplace/i,
      ja: /マーケットプレイス/,
      zh_CN: /商城/,
    },
  },
  {
    name: 'Seller Central',
    when: /Seller Central/,
    languages: {
      de: /Seller Central|Seller-Central/,
      fr: /Seller Central/,
      es: /Seller Central/,
      it: /Seller Central/,
      ja: /セラーセントラル/,
      zh_CN: /卖家平台/,
    },
  },
  {
    name: 'account health',
    when: /account health/i,
    languages: {
      de: /Verkäuferleistung/,
      fr: /état du compte/i,
      es: /estado de la cuenta/i,
      it: /stato dell’account/i,
      ja: /アカウント健全性/,
      zh_CN: /账户状况/,
    },
  },
  {
    name: 'order defect rate',
    when: /order defect/i,
    languages: {
      de: /Rate an Bestellmängeln/,
      fr: /taux de commandes défectueuses/i,
      es: /ratio de pedidos defectuosos/i,
      it: /percentuale (?:di )?ordini difettosi/i,
      ja: /注文不良率/,
      zh_CN: /订单缺陷率/,
    },
  },
  {
    name: 'buyer',
    when: /\bbuyers?\b/i,
    languages: {
      de: /käufer/i,
      fr: /acheteur/i,
      es: /comprador/i,
      it: /acquirent[ei]/i,
      ja: /購入者/,
      zh_CN: /买家/,
    },
  },
];

/**
 * What must not stand in a text: other names for what has one above, the other form of address (German and French are formal; Spanish and
 * Italian say "tú" and "tu", as Seller Central does), and marks that are not those of the language.
 */
export const never: Record<Language | 'en', RegExp> = {
  en: / …|\d %|"|(?<=\w)'/,
  de: /[Mm]arktpl[aä]tz|Kulanzzahlung|Verkäuferfeedback|negative\w* Feedback|Bewertungsmanager|\b(?:du|dein\w*|dir|dich)\b|A-bis-z|["“](?=\w)|(?<=\w)'|\d %/,
  fr: /place de marché|site de vente|boutique Amazon|gestionnaire d’évaluations|\b(?:tu|tes|toi)\b|"|(?<=\w)'|[^\u202f][;?!»%]|[^\u202f]:(?!\d|\/\/)|«(?!\u202f)/i,
  es: /\bopini[oó]n(?:es)?\b|artículo(?! \d)|[Gg]estor de|\busted(?:es)?\b|\b[Ii]nténtelo\b|\b(?:Abra|Haga|Escriba|Elija|Pulse|Responda)\b|"|\d %/,
  it: /concession|\b(?:Lei|Suo|Sua|Suoi|Sue|Le sue)\b|\b(?:[Rr]iprovi|[Aa]pra|[Ss]celga|[Cc]licchi|[Rr]isponda)\b|^Inserire|"|(?<=\w)'|\d[  ]%/,
  ja: /返品送料|フィードバック|会話|あなた|お客様|[ぁ-んァ-ヶ一-龠][:?!(]|[ぁ-んァ-ヶ一-龠] (?!by )[$\dA-Za-z]/,
  zh_CN: /让步|站点|你|A-to-z|[一-龥][,:;?!(]|[一-龥](?=[$\dA-Za-z])|(?<=[$]\d)[一-龥]|"/,
};
