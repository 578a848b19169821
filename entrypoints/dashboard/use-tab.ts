import { useEffect, useState } from 'preact/hooks';
import { type Tab, tabIds } from './tabs';

/** The first part stands where the address names none. What follows a slash is the part's own (`#performance/week`). */
const current = (): Tab => tabIds.find((each) => `#${each}` === location.hash.split('/')[0]) ?? 'queue';

/** The part that the address names, also when a link or the back button changes it. */
export function useTab(): Tab {
  const [tab, setTab] = useState(current);
  useEffect(() => {
    const onHashChange = (): void => setTab(current());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return tab;
}
