import { browser } from 'wxt/browser';
import { instant } from '../domain/ids';
import { z } from '../domain/zod';

const stored = z.object({ adapter: z.string(), skeleton: z.string(), at: instant });

/** A redacted skeleton of a page that waits to be looked at. */
export type StoredReport = z.infer<typeof stored>;

const KEY = 'page-report';

/** The last one that was made, until the browser is closed. */
export const pageReport = {
  get: async (): Promise<StoredReport | undefined> =>
    z.safeParse(stored, (await browser.storage.session.get(KEY))[KEY]).data,
  set: (value: StoredReport): Promise<void> => browser.storage.session.set({ [KEY]: value }),
};
