import type { Marketplace, MarketplaceCode } from '../../domain/marketplace';
import { marketplaceBySalesChannel, marketplaces } from '../../policies/marketplaces';
import { all, chunksOf, isVisible } from '../dom';

/** The header's switcher between accounts and marketplaces, in the three forms that were seen. */
const SWITCHER =
  '#partner-switcher .dropdown-button,.partner-dropdown-button,.dropdown-account-switcher-header-label-global,#ngstrim-account-switcher-dropdown,button[aria-label="Switch Accounts"]';

/** Languages in which a country may be named there, beside the page's own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'];

/** Countries by their names in a language, lower case; worked out once, since asking the runtime for names is slow. */
const byLanguage = new Map<string, Map<string, Marketplace>>();

function countriesIn(language: string): Map<string, Marketplace> {
  const known = byLanguage.get(language);
  if (known) return known;
  const found = new Map<string, Marketplace>();
  try {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const store of marketplaces) {
      // Amazon writes UK for GB.
      const name = names.of(store.code === 'UK' ? 'GB' : store.code);
      if (name) found.set(name.normalize('NFKC').toLowerCase(), store);
    }
  } catch {
    // A page may carry a language tag that is none.
  }
  byLanguage.set(language, found);
  return found;
}

function storeNamed(text: string, languages: readonly string[]): Marketplace | undefined {
  const name = text.toLowerCase();
  for (const language of languages) {
    const found = countriesIn(language).get(name);
    if (found) return found;
  }
  return undefined;
}

/** Whose list a page shows: its host, and what the header's switcher says of account and marketplace. */
export type Account = { scope: string; marketplace?: MarketplaceCode | undefined };

const LONGEST = 250;

/**
 * Reads whose page it is. The marketplace is told only where the switcher names one country, beside a name of the account, or
 * a shop by its address (`Amazon.de`): the host is none, since one sign-in serves several.
 */
export function readAccount(page: Document, { hostname }: URL): Account {
  const switcher = all(page, SWITCHER).find(isVisible);
  const texts = switcher ? chunksOf(switcher).map(({ text }) => text.normalize('NFKC')) : [];
  const said = texts.join(' ').trim().toLowerCase();
  const segments = texts.flatMap((text) => text.split(/[|·•›»]|\s[-–—/]\s/u)).flatMap((text) => text.trim() || []);
  const languages = [...new Set([...(page.documentElement.lang ? [page.documentElement.lang] : []), ...LANGUAGES])];
  const stores = new Set(
    segments.flatMap(
      (text) =>
        marketplaceBySalesChannel(text) ?? (segments.length > 1 ? storeNamed(text, languages) : undefined) ?? [],
    ),
  );
  const [store] = stores;
  const scope = said ? `${hostname}|${said}`.slice(0, LONGEST) : hostname;
  return { scope, ...(store && stores.size === 1 && { marketplace: store.code }) };
}
