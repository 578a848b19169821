import { liveQuery } from 'dexie';
import type { History } from '../storage/database';
import { catchUp, leftToRead } from '../storage/search-build';
import type { FromReader } from './search-messages';

/** One window reads at a time. */
const lockOf = (db: History): string => `${db.name}-search-reader`;

/** Makes what waits findable as soon as there is any, for as long as the worker lives, and says how much is left or that it failed. */
export function serveReader(db: History, say: (message: FromReader) => void): void {
  const read = (): Promise<void> =>
    navigator.locks.request(lockOf(db), async () => {
      let left = await leftToRead(db);
      if (left === 0) return say({ left });
      say({ left });
      await catchUp(
        db,
        () => true,
        (count) => {
          left = Math.max(0, left - count);
          if (left > 0) say({ left });
        },
      );
      say({ left: 0 });
    });
  // What still waits is not found yet: that must not pass for having read it all.
  const failed = (): void => say({ failed: true });
  // One round after the other; what comes during one is looked for when it is over.
  let round: Promise<void> = Promise.resolve();
  let waiting = false;
  const onNews = (): void => {
    if (waiting) return;
    waiting = true;
    round = round
      .then(() => {
        waiting = false;
        return read();
      })
      .catch(failed);
  };
  liveQuery(() => db.searchQueue.count()).subscribe({
    next: (count) => count > 0 && onNews(),
    error: failed,
  });
}
