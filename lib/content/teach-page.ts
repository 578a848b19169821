import type { Adapter } from '../adapters/adapter';
import type { TaughtField } from '../domain/taught';
import { sendMessage } from '../messaging/send';
import { type TeachTask, takePart } from './parts';
import { untilAnswered } from './retry';

let busy = false;

/** The page that is to be taught, as it is understood so far. */
export type TeachPage = { adapter: Adapter; missing: readonly string[]; taught: readonly TaughtField[] };

/**
 * Lets the person point at what was not found, or makes the redacted report. One at a time; what is kept comes back to every
 * session as a setting.
 */
export function teachPage(page: TeachPage, task: TeachTask, signal: AbortSignal): void {
  if (busy) return;
  busy = true;
  const done = (): void => {
    busy = false;
  };
  const adapter = page.adapter.id;
  takePart('teach', (part) => untilAnswered(() => sendMessage('loadPart', { part }), signal))
    .then((teach) =>
      teach({
        ...page,
        task,
        signal,
        save: async (field) => void (await untilAnswered(() => sendMessage('saveTaught', field), signal)),
        report: async (skeleton) =>
          void (await untilAnswered(() => sendMessage('openReport', { adapter, skeleton }), signal)),
        done,
      }),
    )
    .catch(done);
}
