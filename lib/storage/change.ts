import type { Setting } from './setting';

/** Runs one change after the other, in whichever of the extension's contexts they begin. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks) return locks.request('makegood-settings', run) as Promise<T>;
  const next = last.then(run);
  last = next.catch(() => null);
  return next;
}

/**
 * Changes a setting by what it holds at that moment: two windows, or a window and the background, would otherwise each
 * write the value they read. @returns the values before and after.
 */
export function change<T>(setting: Setting<T>, edit: (value: T) => T): Promise<{ before: T; after: T }> {
  return inTurn(async () => {
    const before = await setting.get();
    const after = edit(before);
    await setting.set(after);
    return { before, after };
  });
}
