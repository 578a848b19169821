import type { MarketplaceCode } from '../marketplace';

/**
 * Whether what is of a store is asked for: of no store that is switched off, and of the one alone where one is named. What is of no known
 * store is not of a named one.
 */
export const storeWanted =
  (off: readonly MarketplaceCode[], only: MarketplaceCode | undefined) =>
  (marketplace: MarketplaceCode | undefined): boolean =>
    (marketplace === undefined || !off.includes(marketplace)) && (only === undefined || marketplace === only);
