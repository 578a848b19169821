import { useMinute } from '../../components/use-minute';
import { useSetting } from '../../components/use-setting';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { marketplaces } from '../../lib/policies/marketplaces';
import { dayWhere } from '../../lib/storage/month-of';
import { switchedOff } from '../../lib/storage/settings';

/** Of which stores figures are shown: of one, or of all that are not switched off. */
export type Scope = {
  store: MarketplaceCode | undefined;
  off: readonly MarketplaceCode[];
  stores: readonly MarketplaceCode[];
  all: boolean;
};

/** The scope as the settings have it; `undefined` until they are read. */
export function useScope(store: MarketplaceCode | undefined): Scope | undefined {
  const [off] = useSetting(switchedOff);
  if (!off) return undefined;
  const on = marketplaces.map(({ code }) => code).filter((code) => !off.marketplaces.includes(code));
  return { store, off: off.marketplaces, stores: store ? [store] : on, all: store === undefined };
}

/** The calendar day where the store is, or by UTC for all of them; a page may stay open for days, and changes as it does. */
export function useToday(store: MarketplaceCode | undefined): string {
  return dayWhere(new Date(useMinute()).toISOString(), store);
}
