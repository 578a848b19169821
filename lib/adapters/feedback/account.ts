import type { MarketplaceCode } from '../../domain/marketplace';
import { marketplaceBySalesChannel } from '../../policies/marketplaces';
import { all, chunksOf, isVisible } from '../dom';
import { storeOfCountry } from './country-names';

/** The header's switcher between accounts and marketplaces, in the three forms that were seen. */
const SWITCHER =
  '#partner-switcher .dropdown-button,.partner-dropdown-button,.dropdown-account-switcher-header-label-global,#ngstrim-account-switcher-dropdown,button[aria-label="Switch Accounts"]';

/** Whose list a page shows: its host, and what the header's switcher says of account and marketplace. */
export type Account = {
  scope: string;
  marketplace?: MarketplaceCode | undefined;
  /** Both the account and its one marketplace are named: no list of another one has this scope. */
  known: boolean;
};

const LONGEST = 250;

/** What the switcher says, piece by piece: the shop's name and the store, in whatever order. */
function segmentsOf(page: Document): { said: string; segments: string[] } {
  const switcher = all(page, SWITCHER).find(isVisible);
  const texts = switcher ? chunksOf(switcher).map(({ text }) => text.normalize('NFKC')) : [];
  const segments = texts.flatMap((text) => text.split(/[|·•›»]|\s[-–—/]\s/u)).flatMap((text) => text.trim() || []);
  return { said: texts.join(' ').trim().toLowerCase(), segments };
}

const isName = (text: string): boolean => !marketplaceBySalesChannel(text) && !storeOfCountry(text);

/** What the header's switcher says beside the store: the shop's name, and what else stands there. */
export const accountNames = (page: Document): string[] => segmentsOf(page).segments.filter(isName);

/**
 * Reads whose page it is. The marketplace is told only where the switcher names one country, beside a name of the account, or
 * a shop by its address (`Amazon.de`): the host is none, since one sign-in serves several.
 */
export function readAccount(page: Document, { hostname }: URL): Account {
  const { said, segments } = segmentsOf(page);
  const stores = new Set([
    ...segments.flatMap((text) => marketplaceBySalesChannel(text)?.code ?? []),
    ...(segments.length > 1 ? segments.flatMap((text) => storeOfCountry(text) ?? []) : []),
  ]);
  const [store] = stores;
  const names = segments.filter(isName);
  const known = store !== undefined && stores.size === 1 && names.length > 0 && hostname.length + said.length < LONGEST;
  const scope = said ? `${hostname}|${said}`.slice(0, LONGEST) : hostname;
  return { scope, known, ...(store && stores.size === 1 && { marketplace: store }) };
}
