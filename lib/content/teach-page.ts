import type { Adapter } from '../adapters/adapter';
import type { TaughtField } from '../domain/taught';
import { sendMessage } from '../messaging/send';
import { type TeachTask, takePart } from './parts';
import { untilAnswered } from './retry';

let busy: AbortController | undefined;

/** The page that is to be taught, as it is understood so far. */
export type TeachPage = { adapter: Adapter; missing: readonly string[]; taught: readonly TaughtField[] };

/**
 * Lets the person point at what was not found, or makes the redacted report. One at a time; what is kept comes back to every
 * session as a setting.
 */
export function teachPage(page: TeachPage, task: TeachTask, signal: AbortSignal): void {
  if (busy) return;
  const ending = new AbortController();
  busy = ending;
  const done = (): void => {
    if (busy === ending) busy = undefined;
  };
  const either = AbortSignal.any([signal, ending.signal]);
  const adapter = page.adapter.id;
  takePart('teach', (part) => untilAnswered(() => sendMessage('loadPart', { part }), signal))
    .then((teach) =>
      teach({
        ...page,
        task,
        signal: either,
        save: async (field) => void (await untilAnswered(() => sendMessage('saveTaught', field), signal)),
        report: async (skeleton) =>
          void (await untilAnswered(() => sendMessage('openReport', { adapter, skeleton }), signal)),
        done,
      }),
    )
    .catch(done);
}

/** Ends teaching that is going on: the page is another one now, or everything was switched off. */
export function stopTeaching(): void {
  busy?.abort();
  busy = undefined;
}
