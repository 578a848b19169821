/** Work on many things, a little at a time while the page has nothing to do; what can be seen comes first. */
export type Slices = {
  /** Sets what is to be done, in this order, in place of what was left. */
  start(keys: readonly string[]): void;
  /** Lets these go before the others. */
  first(keys: readonly string[]): void;
  stop(): void;
};

/**
 * The longest one slice may take in milliseconds. The page lays itself out anew after each, which costs a long list more than
 * the slice itself: many small ones would cost more in all.
 */
const LONGEST = 12;

/** A page that is never idle gets its lines all the same, this many milliseconds apart. */
const PATIENCE = 500;

/** @param work does one thing; it is called once for each key. */
export function createSlices(signal: AbortSignal, work: (key: string) => void): Slices {
  let waiting = new Set<string>();
  let ahead = new Set<string>();
  let idle: number | undefined;
  const take = (): string | undefined => {
    for (const from of [ahead, waiting])
      for (const key of from) {
        ahead.delete(key);
        if (waiting.delete(key)) return key;
      }
    return undefined;
  };
  const slice = ({ timeRemaining, didTimeout }: { timeRemaining: () => number; didTimeout: boolean }): void => {
    idle = undefined;
    const end = performance.now() + (didTimeout ? LONGEST : Math.min(LONGEST, timeRemaining()));
    do {
      const key = take();
      if (key === undefined) return;
      work(key);
    } while (performance.now() < end);
    ask();
  };
  const ask = (): void => {
    if (signal.aborted || idle !== undefined || waiting.size === 0) return;
    idle = requestIdleCallback(
      (deadline) => slice({ timeRemaining: () => deadline.timeRemaining(), didTimeout: deadline.didTimeout }),
      { timeout: PATIENCE },
    );
  };
  const stop = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle);
    [waiting, ahead, idle] = [new Set(), new Set(), undefined];
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    start(keys) {
      waiting = new Set(keys);
      ask();
    },
    first(keys) {
      for (const key of keys) if (waiting.has(key)) ahead.add(key);
    },
    stop,
  };
}
