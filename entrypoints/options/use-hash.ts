import { useEffect, useState } from 'preact/hooks';

const part = (): string => location.hash.slice(1);

/** The part of the page that its address names; the page goes there also where that part was not shown before. */
export function useHash(): string {
  const [hash, setHash] = useState(part());
  useEffect(() => {
    const onHashChange = (): void => setHash(part());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  useEffect(() => document.getElementById(hash)?.scrollIntoView(), [hash]);
  return hash;
}
