import type { MarketplaceCode } from '../marketplace';

/** Of which stores something is asked; where these are all there are, of no known store as well. */
export type StoresAsked = { stores: readonly MarketplaceCode[]; all: boolean };

/** Whether what is of a store is asked for. */
export type Fits = (marketplace: MarketplaceCode | undefined) => boolean;

export const asksFor =
  ({ stores, all }: StoresAsked): Fits =>
  (marketplace) =>
    marketplace ? stores.includes(marketplace) : all;
