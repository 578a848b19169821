import { park, unpark } from '../messaging/park';
import type { Request, Response } from '../messaging/protocol';
import { sendMessage } from '../messaging/send';
import { untilAnswered } from './retry';

/** A message that is kept until the background has acknowledged it. */
export type Outbox = {
  /** Delivers, trying again as long as the page lives. Resolves with the answer, or never once the signal is aborted. */
  deliver(request: Request<'recordPage'>): Promise<Response<'recordPage'>>;
};

/**
 * The outbox of one page. A message that could not be delivered is parked in the extension's storage at once, where the
 * background finds it even if this page is closed before the next attempt.
 * @param signal aborted when the page session ends.
 */
export function createOutbox(signal: AbortSignal, send = sendMessage<'recordPage'>): Outbox {
  return {
    async deliver(request) {
      const id = crypto.randomUUID();
      let parked = false;
      // A page that goes away in the middle of an attempt parks what it has; the write outlives the page.
      const onLeave = (): void => void park(id, request);
      addEventListener('pagehide', onLeave, { signal });
      try {
        const response = await untilAnswered(
          () => send('recordPage', request),
          signal,
          async (error) => {
            // Refused for good: trying again would be refused again.
            if (error instanceof Error && error.message.startsWith('recordPage refused')) throw error;
            if (!parked) await park(id, request);
            parked = true;
          },
        );
        if (parked) await unpark(id);
        return response;
      } finally {
        removeEventListener('pagehide', onLeave);
      }
    },
  };
}
