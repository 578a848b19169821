import { useEffect, useState } from 'preact/hooks';

/** What comes on demand, and how far it has come. */
export type OnDemand<Thing> = { state: 'waiting' | 'failed' } | { state: 'here'; thing: Thing };

/**
 * Something in a script of its own, which is loaded when it is needed first: the page costs no more for it before.
 * @param load imports it; asked once.
 */
export function useOnDemand<Thing>(needed: boolean, load: () => Promise<Thing>): OnDemand<Thing> {
  const [found, setFound] = useState<OnDemand<Thing>>({ state: 'waiting' });
  useEffect(() => {
    if (!needed) return;
    load().then(
      (thing) => setFound({ state: 'here', thing }),
      () => setFound({ state: 'failed' }),
    );
  }, [needed]);
  return found;
}
