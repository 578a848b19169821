import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';

/** What is known of a store. */
export type StoreOf = (code: MarketplaceCode) => Marketplace;
