import { browser } from 'wxt/browser';

/** Changes whenever something is remembered that an open page may have to say: a submission, a note, a conversation. */
export const MEMORY_NEWS = 'memory-news';

/** Tells every open page that there is news. What it is, they ask themselves. */
export async function tellNews(): Promise<void> {
  await browser.storage.local.set({ [MEMORY_NEWS]: crypto.randomUUID() });
}
