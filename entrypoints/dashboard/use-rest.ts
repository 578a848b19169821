import { useEffect, useState } from 'preact/hooks';

const current = (): readonly string[] => location.hash.split('/').slice(1).map(decodeURIComponent);

/** What follows the part's own name in the address (`#performance/week`), piece by piece, also when a link or the back button changes it. */
export function useRest(): readonly string[] {
  const [rest, setRest] = useState(current);
  useEffect(() => {
    const onHashChange = (): void => setRest(current());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return rest;
}
