import { useEffect, useState } from 'preact/hooks';
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

/** How often it is looked whether the day is another one: a page may stay open for days. */
const MINUTE = 60_000;

/** The calendar day where the store is, or by UTC for all of them; changes as it does. */
export function useToday(store: MarketplaceCode | undefined): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return dayWhere(now, store);
}
