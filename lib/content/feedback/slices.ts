/** Work on many things, a little at a time while the page has nothing to do; what can be seen comes first. */
export type Slices = {
  /** Sets what is to be done, in this order, in place of what was left. */
  start(keys: readonly string[]): void;
  /** Lets these go before the others. */
  first(keys: readonly string[]): void;
  stop(): void;
};

/** The longest one slice may take in milliseconds. */
const LONGEST = 12;

/**
 * The most things of one slice. What the page needs to lay out anew for them is done later, in a task of its own that no clock
 * in the slice can see: putting a line back costs nothing, drawing it does. Each frame moves all rows below, so that ten lines a
 * frame cost a page of a thousand rows twice as much in all as twenty-four, which keep below a long task (bench: page-cost-feedback).
 */
const MOST = 24;

/** A page that is never idle gets its lines all the same, this many milliseconds apart. */
const PATIENCE = 500;

/** @param work does one thing; it is called once for each key. */
export function createSlices(signal: AbortSignal, work: (key: string) => void): Slices {
  let waiting = new Set<string>();
  let ahead = new Set<string>();
  let idle: number | undefined;
  let frame: number | undefined;
  const take = (): string | undefined => {
    for (const from of [ahead, waiting])
      for (const key of from) {
        ahead.delete(key);
        if (waiting.delete(key)) return key;
      }
    return undefined;
  };
  const slice = (deadline: IdleDeadline): void => {
    idle = undefined;
    const end = performance.now() + (deadline.didTimeout ? LONGEST : Math.min(LONGEST, deadline.timeRemaining()));
    for (let done = 0; done < MOST; done++) {
      const key = take();
      if (key === undefined) return;
      work(key);
      if (performance.now() >= end) break;
    }
    ask();
  };
  const askNow = (): void => {
    frame = undefined;
    idle = requestIdleCallback(slice, { timeout: PATIENCE });
  };
  const ask = (): void => {
    if (signal.aborted || idle !== undefined || frame !== undefined || waiting.size === 0) return;
    // A frame between two slices, so that the layout of several does not come together. A page in the background has no frames.
    if (document.hidden) askNow();
    else frame = requestAnimationFrame(askNow);
  };
  const halt = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle);
    if (frame !== undefined) cancelAnimationFrame(frame);
    [idle, frame] = [undefined, undefined];
  };
  const stop = (): void => {
    halt();
    [waiting, ahead] = [new Set(), new Set()];
  };
  // A frame that was asked for does not come once the page is in the background.
  const onHidden = (): void => {
    if (frame === undefined) return;
    halt();
    ask();
  };
  document.addEventListener('visibilitychange', onHidden, { signal });
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
