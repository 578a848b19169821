import type { Adapter } from '../adapters/adapter';
import type { TaughtField } from '../domain/taught';
import { sendMessage } from '../messaging/send';
import { takePart } from './parts';
import { untilAnswered } from './retry';

let teaching = false;

/** Lets the person point at what was not found. One at a time; what is kept comes back to every session as a setting. */
export function teachPage({ id }: Adapter, taught: readonly TaughtField[], signal: AbortSignal): void {
  if (teaching) return;
  teaching = true;
  const done = (): void => {
    teaching = false;
  };
  takePart('teach', (part) => untilAnswered(() => sendMessage('loadPart', { part }), signal))
    .then((teach) =>
      teach({
        signal,
        adapter: id,
        taught,
        save: async (field) => void (await untilAnswered(() => sendMessage('saveTaught', field), signal)),
        report: async (skeleton) =>
          void (await untilAnswered(() => sendMessage('openReport', { adapter: id, skeleton }), signal)),
        done,
      }),
    )
    .catch(done);
}
