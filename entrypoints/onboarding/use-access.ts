import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';

/** Every address of a store's Seller Central, as the manifest asks for them. */
const originsOf = ({ hosts }: Marketplace) => ({ origins: hosts.map((host) => `https://${host}/*`) });

/**
 * Whether the browser lets us read the pages of these stores, kept up to date: Firefox leaves it to the person, and in both browsers
 * it can be taken back. `ask` has to be called within a press; a browser that cannot ask counts as one that refused.
 */
export function useAccess(stores: readonly Marketplace[]) {
  const [allowed, setAllowed] = useState<ReadonlyMap<MarketplaceCode, boolean>>(new Map());
  const codes = stores.map(({ code }) => code).join();
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await Promise.all(
        stores.map(async (store) => [store.code, await browser.permissions.contains(originsOf(store))] as const),
      );
      if (current) setAllowed(new Map(found));
    };
    const onChange = (): void => void look();
    onChange();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, [codes]);
  const ask = (store: Marketplace): Promise<boolean> =>
    browser.permissions.request(originsOf(store)).catch(() => false);
  return { allowed, ask };
}
