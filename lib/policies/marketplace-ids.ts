/**
 * Amazon's own IDs of the marketplaces, as in `marketplaceID=` of its links (developer-docs.amazon.com/sp-api/docs/marketplace-ids,
 * read 2026-11-21). Apart from the table of marketplaces, since one page in a hundred needs them.
 */
import type { MarketplaceCode } from '../domain/marketplace';

export const marketplaceIds: Readonly<Record<MarketplaceCode, string>> = {
  US: 'ATVPDKIKX0DER',
  CA: 'A2EUQ1WTGCTBG2',
  MX: 'A1AM78C64UM0Y8',
  BR: 'A2Q3Y263D00KWC',
  UK: 'A1F83G8C2ARO7P',
  DE: 'A1PA6795UKMFR9',
  FR: 'A13V1IB3VIYZZH',
  IT: 'APJ6JRA9NG5V4',
  ES: 'A1RKKUPIHCS9HS',
  NL: 'A1805IZSGTT6HS',
  SE: 'A2NODRKZP88ZB9',
  PL: 'A1C3SOZRARQ6R3',
  BE: 'AMEN7PMS3EDWL',
  IE: 'A28R8C7NBKEWEA',
  TR: 'A33AVAJ2PDY3EV',
  AE: 'A2VIGQ35RCS4UG',
  SA: 'A17E79C6D8DWNP',
  EG: 'ARBP9OOSHTCHU',
  ZA: 'AE08WJ6YKNBMC',
  IN: 'A21TJRUUN4KGV',
  JP: 'A1VC38T7YXB528',
  SG: 'A19VAU5U5O7RUS',
  AU: 'A39IBJ37TRP1C6',
};

/** The code of the store whose Amazon ID stands in a link, if it is one of ours. */
export function codeById(id: string): MarketplaceCode | undefined {
  return (Object.keys(marketplaceIds) as MarketplaceCode[]).find((code) => marketplaceIds[code] === id);
}
