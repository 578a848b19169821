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
  salesChannel: string,
  currency: Currency,
  { taxIncluded = true, hosts = [] as readonly string[] } = {},
): Marketplace {
  const own = `sellercentral.${salesChannel}`;
  return { code, salesChannel, hosts: [own, ...hosts], currency, taxIncluded };
}

export const marketplaces: readonly Marketplace[] = [
  store('US', 'amazon.com', 'USD', { taxIncluded: false }),
  store('CA', 'amazon.ca', 'CAD', { taxIncluded: false }),
  store('MX', 'amazon.com.mx', 'MXN', { taxIncluded: false }),
  store('BR', 'amazon.com.br', 'BRL'),
  store('UK', 'amazon.co.uk', 'GBP', { hosts: [EUROPE] }),
  store('DE', 'amazon.de', 'EUR', { hosts: [EUROPE] }),
  store('FR', 'amazon.fr', 'EUR', { hosts: [EUROPE] }),
  store('IT', 'amazon.it', 'EUR', { hosts: [EUROPE] }),
  store('ES', 'amazon.es', 'EUR', { hosts: [EUROPE] }),
  store('NL', 'amazon.nl', 'EUR'),
  store('SE', 'amazon.se', 'SEK'),
  store('PL', 'amazon.pl', 'PLN'),
  store('BE', 'amazon.com.be', 'EUR'),
  store('IE', 'amazon.ie', 'EUR'),
  store('TR', 'amazon.com.tr', 'TRY'),
  store('AE', 'amazon.ae', 'AED'),
  store('SA', 'amazon.sa', 'SAR'),
  store('EG', 'amazon.eg', 'EGP'),
  store('ZA', 'amazon.co.za', 'ZAR'),
  store('IN', 'amazon.in', 'INR'),
  store('JP', 'amazon.co.jp', 'JPY', {
    hosts: ['sellercentral-japan.amazon.com'],
  }),
  store('SG', 'amazon.sg', 'SGD'),
  store('AU', 'amazon.com.au', 'AUD'),
];

const byCode = new Map(marketplaces.map((entry) => [entry.code, entry]));

/** The store with that country code. */
export function marketplaceOf(code: MarketplaceCode): Marketplace {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`No marketplace ${code}`);
  return found;
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
