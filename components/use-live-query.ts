import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The result of a query and, as records change in any window, the next ones; `undefined` until the first. */
export function useLiveQuery<T>(query: () => Promise<T>, onError: (error: unknown) => void): T | undefined {
  const [value, setValue] = useState<T>();
  // The query closes over nothing that changes while the page is open.
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: setValue, error: onError });
    return () => subscription.unsubscribe();
  }, []);
  return value;
}
