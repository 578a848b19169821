import { useEffect, useState } from 'preact/hooks';

type Watchable<T> = {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  watch(listener: (value: T) => void): () => void;
};

/** A setting as state: its value (`undefined` until read), kept up to date, and the way to change it. */
export function useSetting<T>(setting: Watchable<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    void setting.get().then(setValue);
    return setting.watch(setValue);
  }, [setting]);
  return [value, (next) => void setting.set(next)];
}
