import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { SAMPLE_ASIDE, SAMPLE_HISTORY } from './sample-name';
import { defineSetting } from './setting';

/** Whether the extension's own pages show the sample instead of what is remembered. Pages of Seller Central never do. */
export const sampleShown = defineSetting('sample-shown', (stored) => stored === true);

let last: Promise<unknown> = Promise.resolve();

/** Runs what builds the sample or takes it out, one after the other in whichever context. */
export function alone<T>(run: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks) return locks.request(SAMPLE_HISTORY, run) as Promise<T>;
  const next = last.then(run);
  last = next.catch(() => null);
  return next;
}

/** Deletes the sample unless it is shown; one that was begun and never finished goes as well. What is remembered is another database. */
export const clearSample = (): Promise<void> =>
  alone(async () => {
    if (await sampleShown.get()) return;
    await browser.storage.local.remove(SAMPLE_ASIDE);
    await Dexie.delete(SAMPLE_HISTORY);
  });
