import { type Currency, currencies } from '../domain/money';
import { allHosts, marketplaces } from '../policies/marketplaces';

const DOLLARS = new Set<Currency>(['USD', 'CAD', 'MXN', 'SGD', 'AUD']);
const AMERICAS = new Set<Currency>(['USD', 'CAD', 'MXN']);

/** The dollar of a language tag with a region (`en-US`, `es_MX`), in whose number format it is printed as a bare `$`. */
function dollarOfLanguage(lang: string): Currency | undefined {
  const region = /[-_]([A-Za-z]{2})$/.exec(lang)?.[1]?.toUpperCase();
  const store = marketplaces.find(({ locale }) => locale.endsWith(`-${region}`));
  return store && DOLLARS.has(store.currency) ? store.currency : undefined;
}

/**
 * What a bare `$` stands for on a page that does not name its marketplace. Seller Central prints the dollar of the page's
 * language plainly and the others with a prefix (`CA$`). The three American stores can share one sign-in, so there
 * host and language must not contradict each other; elsewhere a host has one dollar only.
 */
export function bareDollar(page: Document, url: URL): Currency | undefined {
  if (!allHosts().includes(url.hostname)) return undefined;
  const ofHost = marketplaces.find(
    ({ hosts, currency }) => hosts.includes(url.hostname) && DOLLARS.has(currency),
  )?.currency;
  const ofLanguage = dollarOfLanguage(page.documentElement.lang);
  if (ofHost && AMERICAS.has(ofHost) && ofLanguage && ofLanguage !== ofHost) return undefined;
  return ofHost ?? ofLanguage;
}

/** The currency all amounts share; `undefined` where there are none or they do not agree. */
export function sharedCurrency(found: readonly Currency[]): Currency | undefined {
  return currencies.find((code) => found.length > 0 && found.every((each) => each === code));
}
