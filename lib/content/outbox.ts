import { park, unpark } from '../messaging/park';
import type { Request, Response } from '../messaging/protocol';
import { sendMessage } from '../messaging/send';

/** Waits between attempts; the worker is woken by each, so a killed one is usually back at the first. */
const DELAYS = [200, 1_000, 5_000, 30_000];

/** After this long an answer is not coming: a worker that was killed does not always close the line it held. */
const ANSWER_WITHIN = 5_000;

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
        for (let attempt = 0; ; attempt++) {
          try {
            const response = await Promise.race([send('recordPage', request), noAnswer(signal)]);
            if (parked) await unpark(id);
            return response;
          } catch (error) {
            // Refused for good: trying again would be refused again.
            if (error instanceof Error && error.message.startsWith('recordPage refused')) throw error;
            if (!parked) await park(id, request);
            parked = true;
            await pause(DELAYS[Math.min(attempt, DELAYS.length - 1)] ?? 0, signal);
          }
        }
      } finally {
        removeEventListener('pagehide', onLeave);
      }
    },
  };
}

async function noAnswer(signal: AbortSignal): Promise<never> {
  await pause(ANSWER_WITHIN, signal);
  throw new Error('no answer');
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
