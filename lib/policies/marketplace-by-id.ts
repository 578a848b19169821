import type { Marketplace } from '../domain/marketplace';
import { codeById } from './marketplace-ids';
import { marketplaceOf } from './marketplaces';

/** The store whose Amazon ID stands in a link, if it is one of ours. */
export function marketplaceById(id: string): Marketplace | undefined {
  const code = codeById(id);
  return code && marketplaceOf(code);
}
