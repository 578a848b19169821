import type { Marketplace } from '../domain/marketplace';
import type { Currency } from '../domain/money';
import { marketplaceBySalesChannel, marketplaces } from '../policies/marketplaces';
import { chunksOf } from './dom';

const DOLLARS = new Set<Currency>(['USD', 'CAD', 'MXN', 'SGD', 'AUD']);
const AMERICAS = new Set<Currency>(['USD', 'CAD', 'MXN']);

/** The dollar of a language tag with a region (`en-US`, `es_MX`), in whose number format it is printed as a bare `$`. */
function dollarOfLanguage(lang: string): Currency | undefined {
  const region = /[-_]([A-Za-z]{2})$/.exec(lang)?.[1]?.toUpperCase();
  // Country codes of languages are those of the stores, but for GB, which has no dollar.
  const store = marketplaces.find(({ code }) => code === region);
  return store && DOLLARS.has(store.currency) ? store.currency : undefined;
}

/**
 * What a bare `$` stands for on a page that does not name its marketplace. Seller Central prints the dollar of the page's
 * language plainly and the others with a prefix (`CA$`). The three American stores can share one sign-in, so there
 * host and language must not contradict each other; elsewhere a host has one dollar only.
 */
export function bareDollar(page: Document, url: URL): Currency | undefined {
  const ofHost = marketplaces.find(
    ({ hosts, currency }) => hosts.includes(url.hostname) && DOLLARS.has(currency),
  )?.currency;
  const ofLanguage = dollarOfLanguage(page.documentElement.lang);
  if (ofHost && AMERICAS.has(ofHost) && ofLanguage && ofLanguage !== ofHost) return undefined;
  return ofHost ?? ofLanguage;
}

/** The store that a page names as its sales channel ("Sales channel: Amazon.de"), where it names exactly one. */
export function storeNamed(page: Document): Marketplace | undefined {
  const named = chunksOf(page.body).flatMap(({ text }) => {
    // Behind a label: a brand name alone in a page's head says nothing of the order.
    const channel = /[:：] ?(amazon\.[a-z.]+)$/i.exec(text)?.[1];
    return (channel && marketplaceBySalesChannel(channel)) || [];
  });
  const stores = new Set(named);
  return stores.size === 1 ? named[0] : undefined;
}
