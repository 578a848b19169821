import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * The result of a query and, as records change in any window, the next ones; `undefined` until the first.
 * @param asOf what the query rests on besides records: when one of these changes, it is asked anew.
 */
export function useLiveQuery<T>(
  query: () => Promise<T>,
  onError: (error: unknown) => void,
  asOf: readonly unknown[] = [],
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: setValue, error: onError });
    return () => subscription.unsubscribe();
  }, asOf);
  return value;
}
