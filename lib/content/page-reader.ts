import { notUnderstood, type PageReader, readAtOnce } from './read-at-once';

/** How long one step of a reading may hold the page. */
const SLICE = 12;

/**
 * Reads pages, the long ones in slices between which the page can go on.
 * @param changing whether the page has changed and will be read anew: a reading half before and half after would be of no page
 * that ever was. A page that never rests is read at one go in the end.
 */
export function createPageReader(signal: AbortSignal, changing: () => boolean): PageReader {
  let turn = 0;
  let given = 0;
  return {
    read(adapter, url, setup, take) {
      const mine = ++turn;
      const steps = given < 2 ? adapter.readInSteps?.(document, url) : undefined;
      if (!steps) {
        given = 0;
        take(readAtOnce(adapter, url, setup));
        return;
      }
      let first = true;
      const slice = (): void => {
        if (signal.aborted || mine !== turn) return;
        if (!first && changing()) {
          given++;
          return;
        }
        const until = performance.now() + SLICE;
        try {
          let step = steps.next();
          while (!step.done && performance.now() < until) step = steps.next();
          if (step.done) {
            given = 0;
            take(step.value);
            return;
          }
        } catch (error) {
          take(notUnderstood(error));
          return;
        }
        first = false;
        requestIdleCallback(slice, { timeout: 200 });
      };
      slice();
    },
  };
}
