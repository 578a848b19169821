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
    // What was changed meanwhile is newer than what was asked for first.
    let told = false;
    void setting.get().then((first) => told || setValue(first));
    return setting.watch((next) => {
      told = true;
      setValue(next);
    });
  }, [setting]);
  return [value, (next) => void setting.set(next)];
}
