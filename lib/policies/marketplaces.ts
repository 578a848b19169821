/**
 * All 23 marketplaces with IDs, hosts and currencies, from Amazon's list of marketplace IDs (developer-docs.amazon.com/sp-api/docs/marketplace-ids)
 * and public copies of it, read 2026-11-21. Tax inclusion: public notes on order pages of 2026-07 (third party).
 * One regional sign-in serves several marketplaces, so a host is only a hint.
 */
import type { Marketplace, MarketplaceCode } from '../domain/marketplace';
import type { Currency } from '../domain/money';

const EUROPE = 'sellercentral-europe.amazon.com';

function store(
  code: MarketplaceCode,
  id: string,
  salesChannel: string,
  currency: Currency,
  { taxIncluded = true, hosts = [] as readonly string[] } = {},
): Marketplace {
  const own = `sellercentral.${salesChannel}`;
  return { code, id, salesChannel, hosts: [own, ...hosts], currency, taxIncluded };
}

export const marketplaces: readonly Marketplace[] = [
  store('US', 'ATVPDKIKX0DER', 'amazon.com', 'USD', { taxIncluded: false }),
  store('CA', 'A2EUQ1WTGCTBG2', 'amazon.ca', 'CAD', { taxIncluded: false }),
  store('MX', 'A1AM78C64UM0Y8', 'amazon.com.mx', 'MXN', { taxIncluded: false }),
  store('BR', 'A2Q3Y263D00KWC', 'amazon.com.br', 'BRL'),
  store('UK', 'A1F83G8C2ARO7P', 'amazon.co.uk', 'GBP', { hosts: [EUROPE] }),
  store('DE', 'A1PA6795UKMFR9', 'amazon.de', 'EUR', { hosts: [EUROPE] }),
  store('FR', 'A13V1IB3VIYZZH', 'amazon.fr', 'EUR', { hosts: [EUROPE] }),
  store('IT', 'APJ6JRA9NG5V4', 'amazon.it', 'EUR', { hosts: [EUROPE] }),
  store('ES', 'A1RKKUPIHCS9HS', 'amazon.es', 'EUR', { hosts: [EUROPE] }),
  store('NL', 'A1805IZSGTT6HS', 'amazon.nl', 'EUR'),
  store('SE', 'A2NODRKZP88ZB9', 'amazon.se', 'SEK'),
  store('PL', 'A1C3SOZRARQ6R3', 'amazon.pl', 'PLN'),
  store('BE', 'AMEN7PMS3EDWL', 'amazon.com.be', 'EUR'),
  store('IE', 'A28R8C7NBKEWEA', 'amazon.ie', 'EUR'),
  store('TR', 'A33AVAJ2PDY3EV', 'amazon.com.tr', 'TRY'),
  store('AE', 'A2VIGQ35RCS4UG', 'amazon.ae', 'AED'),
  store('SA', 'A17E79C6D8DWNP', 'amazon.sa', 'SAR'),
  store('EG', 'ARBP9OOSHTCHU', 'amazon.eg', 'EGP'),
  store('ZA', 'AE08WJ6YKNBMC', 'amazon.co.za', 'ZAR'),
  store('IN', 'A21TJRUUN4KGV', 'amazon.in', 'INR'),
  store('JP', 'A1VC38T7YXB528', 'amazon.co.jp', 'JPY', {
    hosts: ['sellercentral-japan.amazon.com'],
  }),
  store('SG', 'A19VAU5U5O7RUS', 'amazon.sg', 'SGD'),
  store('AU', 'A39IBJ37TRP1C6', 'amazon.com.au', 'AUD'),
];

const byCode = new Map(marketplaces.map((entry) => [entry.code, entry]));

/** The store with that country code. */
export function marketplaceOf(code: MarketplaceCode): Marketplace {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`No marketplace ${code}`);
  return found;
}

/** The store whose Amazon ID stands in a link (`marketplaceID=…`), if it is one of ours. */
export function marketplaceById(id: string): Marketplace | undefined {
  return marketplaces.find((entry) => entry.id === id);
}

/** The store that an order page names as sales channel (`Amazon.co.uk`); the text must be nothing else. */
export function marketplaceBySalesChannel(text: string): Marketplace | undefined {
  const name = text.replace(/[\u200e\u200f\s]/g, '').toLowerCase();
  return marketplaces.find((entry) => entry.salesChannel === name);
}

/** Every Seller Central host, once each: the extension's host permissions. */
export function allHosts(): string[] {
  return [...new Set(marketplaces.flatMap((entry) => entry.hosts))];
}
