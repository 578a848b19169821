import { browser } from 'wxt/browser';

/** One setting: its value, and news of it. Readable and watchable everywhere, content scripts included. */
export type Setting<T> = {
  /** The key in the extension's storage. */
  readonly name: string;
  /** Turns whatever is stored, or nothing, into a value. */
  check(stored: unknown): T;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls the listener with each new value. @returns a function that ends it. */
  watch(listener: (value: T) => void): () => void;
};

/**
 * A setting under its own key in the extension's storage. Many small ones with defaults need no migration: a new one is
 * simply not there yet.
 * @param check turns whatever is stored, or nothing, into a value; what does not fit counts as not set.
 */
export function defineSetting<T>(name: string, check: (stored: unknown) => T): Setting<T> {
  return {
    name,
    check,
    get: async () => check((await browser.storage.local.get(name))[name]),
    set: (value) => browser.storage.local.set({ [name]: value }),
    watch(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = area === 'local' ? changes[name] : undefined;
        if (change) listener(check(change.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}

/** Calls the listener when one of these settings changes. @returns a function that ends it. */
export function onSettingsChanged(names: readonly string[], listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && names.some((name) => name in changes)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
