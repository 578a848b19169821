import { useEffect, useState } from 'preact/hooks';

/** Parts of the dashboard by the hash that opens them; the first where the address names none. */
export const tabs = ['feedback', 'messages', 'import'] as const;
export type Tab = (typeof tabs)[number];

const current = (): Tab => tabs.find((each) => `#${each}` === location.hash) ?? tabs[0];

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
