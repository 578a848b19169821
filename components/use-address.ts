import { useEffect, useState } from 'preact/hooks';

/** What is read from the page's address, anew when a link or the back button changes it. */
export function useAddress<T>(read: () => T): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const onHashChange = (): void => setValue(read);
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return value;
}
