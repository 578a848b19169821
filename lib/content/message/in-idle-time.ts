/** A page that is never idle is gone on with all the same, this many milliseconds later. */
const PATIENCE = 100;

/** Takes steps while the page has nothing to do, a few milliseconds at a time. @returns when the last was taken, or the signal ended it. */
export function inIdleTime(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  // The first step tells whether there is anything to do at all.
  if (steps.next().done) return Promise.resolve();
  return new Promise((resolve) => {
    const slice = (deadline: IdleDeadline): void => {
      do {
        if (signal.aborted || steps.next().done) {
          resolve();
          return;
        }
      } while (deadline.timeRemaining() > 5);
      requestIdleCallback(slice, { timeout: PATIENCE });
    };
    requestIdleCallback(slice, { timeout: PATIENCE });
  });
}
