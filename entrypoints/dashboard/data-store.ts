import { useEffect, useState } from 'preact/hooks';

/** Something that outlives the part of the page that shows it: looking at another part must not end work or lose what can be undone. */
export function createStore<T>(initial: T) {
  let value = initial;
  const listeners = new Set<(next: T) => void>();
  return {
    get: () => value,
    set(next: T): void {
      value = next;
      for (const listener of listeners) listener(next);
    },
    use(): T {
      const [shown, show] = useState(value);
      useEffect(() => {
        show(value);
        listeners.add(show);
        return () => void listeners.delete(show);
      }, []);
      return shown;
    },
  };
}
