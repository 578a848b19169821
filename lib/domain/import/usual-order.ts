import type { DayOrder } from '../feedback/list-dates';
import type { MarketplaceCode } from '../marketplace';

/** Stores whose countries write both orders side by side (Canada), or put the year first. */
const NEITHER: readonly MarketplaceCode[] = ['CA', 'JP', 'SE', 'ZA'];

/** The order of day and month in which a store's country writes dates with slashes (Unicode CLDR), where there is one. */
export function usualOrder(store: MarketplaceCode | undefined): DayOrder | undefined {
  if (!store || NEITHER.includes(store)) return undefined;
  return store === 'US' ? 'month-first' : 'day-first';
}
