import { browser } from 'wxt/browser';
import { instant } from '../domain/ids';
import { z } from '../domain/zod';

const stored = z.object({ adapter: z.string(), skeleton: z.string(), at: instant });

/** A redacted skeleton of a page that waits to be looked at. */
export type StoredReport = z.infer<typeof stored>;

const KEY = 'page-report';

const check = (value: unknown): StoredReport | null => z.safeParse(stored, value).data ?? null;

/** The last one that was made, until it is discarded (`null`) or the browser is closed. */
export const pageReport = {
  get: async (): Promise<StoredReport | null> => check((await browser.storage.session.get(KEY))[KEY]),
  set: (value: StoredReport | null): Promise<void> =>
    value ? browser.storage.session.set({ [KEY]: value }) : browser.storage.session.remove(KEY),
  watch(listener: (value: StoredReport | null) => void): () => void {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      const changed = area === 'session' ? changes[KEY] : undefined;
      if (changed) listener(check(changed.newValue));
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
};
