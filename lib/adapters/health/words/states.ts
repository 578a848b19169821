/** Column heads by whose orders they count. English and the split itself: the page as captured in September 2026; the others are Amazon's names of the two ways. */
const SELLER =
  /^(?:(?:seller|merchant)[- ]fulfill?ed(?: orders)?|fulfill?ed by (?:seller|merchant)|fbm|mfn|versand durch verkäufer|expédiée?s? par le vendeur|gestionad[oa]s? por el vendedor|gestit[oi] dal venditore|出品者出荷|卖家自?配送)$/;
const AMAZON =
  /^(?:fulfill?ed by amazon|fulfillment by amazon|amazon[- ]fulfill?ed(?: orders)?|fba|afn|versand durch amazon|expédiée?s? par amazon|gestionad[oa]s? por amazon|logística de amazon|gestit[oi] da amazon|logistica di amazon|amazon ?出荷|フルフィルメント ?by ?amazon|亚马逊(?:物流|配送))$/;

/** Whose orders a column counts; the text must be nothing else. @param plain a text as `plainLabel` makes it. */
export function fulfillmentNamed(plain: string): 'seller' | 'amazon' | undefined {
  if (SELLER.test(plain)) return 'seller';
  return AMAZON.test(plain) ? 'amazon' : undefined;
}

/** What stands where there is no value: "N/A" was seen; the others are plain words of the languages. */
const NONE =
  /^(?:n\.? ?\/? ?a\.?|no data|no data available|not available|not applicable|-{1,3}|k\. ?a\.|keine (?:daten|angabe)|nicht (?:zutreffend|verfügbar)|s\. ?o\.|sans objet|(?:non|no) disponib(?:le|ile)|aucune donnée|no aplicable|n\. ?d\.|sin datos|non applicabile|nessun dato|該当なし|データなし|不适用|(?:暂无|无)数据|无)$/;

/** Whether a text says that there is no value, and nothing else. */
export const saysNone = (plain: string): boolean => NONE.test(plain);

/**
 * Amazon's judgements, by the name under which each is kept. "Healthy", "At Risk", "Good" and 良好 were seen on pages, "Unhealthy" and
 * "Critical" stand in Amazon's help on the rating, the rest in its performance report; other languages have their plain words.
 */
const STATUS: Readonly<Record<string, string>> = {
  healthy: 'healthy|健全|健康|fehlerfrei',
  great: 'great|excellent',
  good: 'good|gut|bon|bonne|bueno|buena|buono|buona|良好',
  fair: 'fair|befriedigend|moyen|regular|discreto|一般',
  'at-risk': 'at risk|gefährdet|à risque|en riesgo|a rischio|リスクあり|存在风险|有风险',
  bad: 'bad|poor|schlecht|mauvais|malo|scarso|不良|较差',
  unhealthy: 'unhealthy|不健康',
  critical: 'critical',
  normal: 'normal',
  deactivated: 'deactivated',
  suspended: 'suspended',
};

const byWord = new Map(
  Object.entries(STATUS).flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)),
);

/** Amazon's judgement in that word; the text must be nothing else. @param plain a text as `plainLabel` makes it. */
export const statusNamed = (plain: string): string | undefined => byWord.get(plain);
