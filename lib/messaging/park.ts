import { browser } from 'wxt/browser';
import type { Request } from './protocol';
import { withoutWords } from './without-words';

/**
 * Messages that no worker has acknowledged yet, kept where both a page and the background can reach them. A page parks
 * what it could not deliver before it goes away; the background takes it in when it next wakes. Recording is
 * idempotent, so a message that is both delivered and parked does no harm.
 */
export const PARKED = 'parked:';

/** Keeps a message, without words of a buyer. @param id stable for one message, so that parking it again replaces it. */
export async function park(id: string, request: Request<'recordPage'>): Promise<void> {
  await browser.storage.local.set({ [PARKED + id]: withoutWords(request) });
}

/** Forgets a parked message that has been acknowledged. */
export async function unpark(id: string): Promise<void> {
  await browser.storage.local.remove(PARKED + id);
}
