/** Waits between attempts; the worker is woken by each, so a killed one is usually back at the first. */
const DELAYS = [200, 1_000, 5_000, 30_000];

/** After this long an answer is not coming: a worker that was killed does not always close the line it held. */
const ANSWER_WITHIN = 5_000;

/**
 * Tries until it works, as long as the signal is not aborted. @param onFailure called after each failure; what it throws ends
 * the attempts. @throws whatever aborted the signal.
 */
export async function untilAnswered<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  onFailure: (error: unknown) => Promise<void> | void = () => {},
): Promise<T> {
  for (let count = 0; ; count++) {
    try {
      return await Promise.race([attempt(), noAnswer(signal)]);
    } catch (error) {
      signal.throwIfAborted();
      await onFailure(error);
      await pause(DELAYS[Math.min(count, DELAYS.length - 1)] ?? 0, signal);
    }
  }
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
