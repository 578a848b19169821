import type { MarketplaceCode } from '../../domain/marketplace';

/**
 * Countries of the stores as the header may name them, in the languages of the interface, lower case: the names that browsers have
 * (Unicode CLDR), written down because asking the browser for them costs a page 20 ms. A test holds them to it.
 */
const NAMES: Record<MarketplaceCode, string> = {
  US: 'united states|vereinigte staaten|états-unis|estados unidos|stati uniti|アメリカ合衆国|美国|usa|united states of america',
  CA: 'canada|kanada|canadá|カナダ|加拿大',
  MX: 'mexico|mexiko|mexique|méxico|messico|メキシコ|墨西哥',
  BR: 'brazil|brasilien|brésil|brasil|brasile|ブラジル|巴西',
  UK: 'united kingdom|vereinigtes königreich|royaume-uni|reino unido|regno unito|イギリス|英国|uk',
  DE: 'germany|deutschland|allemagne|alemania|germania|ドイツ|德国',
  FR: 'france|frankreich|francia|フランス|法国',
  IT: 'italy|italien|italie|italia|イタリア|意大利',
  ES: 'spain|spanien|espagne|españa|spagna|スペイン|西班牙',
  NL: 'netherlands|niederlande|pays-bas|países bajos|paesi bassi|オランダ|荷兰',
  SE: 'sweden|schweden|suède|suecia|svezia|スウェーデン|瑞典',
  PL: 'poland|polen|pologne|polonia|ポーランド|波兰',
  BE: 'belgium|belgien|belgique|bélgica|belgio|ベルギー|比利时',
  IE: 'ireland|irland|irlande|irlanda|アイルランド|爱尔兰',
  TR: 'türkiye|türkei|turquie|turquía|turchia|トルコ|土耳其|turkey',
  AE: 'united arab emirates|vereinigte arabische emirate|émirats arabes unis|emiratos árabes unidos|emirati arabi uniti|アラブ首長国連邦|阿拉伯联合酋长国',
  SA: 'saudi arabia|saudi-arabien|arabie saoudite|arabia saudí|arabia saudita|サウジアラビア|沙特阿拉伯',
  EG: 'egypt|ägypten|égypte|egipto|egitto|エジプト|埃及',
  ZA: 'south africa|südafrika|afrique du sud|sudáfrica|sudafrica|南アフリカ|南非',
  IN: 'india|indien|inde|インド|印度',
  JP: 'japan|japon|japón|giappone|日本',
  SG: 'singapore|singapur|singapour|シンガポール|新加坡',
  AU: 'australia|australien|australie|オーストラリア|澳大利亚',
};

const byName = new Map(
  (Object.entries(NAMES) as [MarketplaceCode, string][]).flatMap(([code, names]) =>
    names.split('|').map((name) => [name, code] as const),
  ),
);

/** The store of the country with that name, in any of the languages; the text must be nothing else. */
export function storeOfCountry(text: string): MarketplaceCode | undefined {
  return byName.get(text.normalize('NFKC').trim().toLowerCase());
}
