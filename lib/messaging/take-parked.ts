import { browser } from 'wxt/browser';
import { z } from '../domain/zod';
import { PARKED, unpark } from './park';
import { protocol, type Request } from './protocol';

/**
 * Hands every parked message to `take`, each forgotten once it is taken. One that does not fit its schema is dropped:
 * no version of this program could have written it.
 */
export async function takeParked(take: (request: Request<'recordPage'>) => Promise<unknown>): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(PARKED)) continue;
    const request = z.safeParse(protocol.recordPage.request, value);
    try {
      if (request.success) await take(request.data);
      await unpark(key.slice(PARKED.length));
    } catch {
      // It stays parked for the next time, and keeps nothing that stands behind it waiting.
    }
  }
}
