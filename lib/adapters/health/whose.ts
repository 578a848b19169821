import type { MarketplaceCode } from '../../domain/marketplace';
import { accountNames, readAccount } from '../feedback/account';
import { plainLabel } from './words/plain';
import { statusNamed } from './words/states';

/** Whose numbers a page shows: the store and the shop's name, as the header's switcher says them. */
export type Whose = { marketplace: MarketplaceCode; account?: string | undefined };

/** @returns `undefined` where the header does not name one store: the host is none, since one sign-in serves several. */
export function whoseIn(page: Document, url: URL): Whose | undefined {
  const { marketplace } = readAccount(page, url);
  // The header's judgement may stand within the switcher; it is no part of a name.
  const name = accountNames(page)
    .filter((each) => !statusNamed(plainLabel(each)))
    .join(' | ')
    .slice(0, 200);
  return marketplace && { marketplace, ...(name && { account: name }) };
}
