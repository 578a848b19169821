import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import type { FromReader } from '../../lib/dashboard/search-messages';
import { history } from '../../lib/storage/database';
import { leftToRead } from '../../lib/storage/search-build';

/**
 * Makes what waits findable while the dashboard is open, in a worker that is started when there is any.
 * @param on whether that may go on now. @returns how many records still wait; `undefined` while that is not known.
 */
export function useReading(on: boolean): number | undefined {
  const waiting = useLiveQuery(
    () => history.searchQueue.limit(1).count(),
    () => {},
  );
  const [left, setLeft] = useState<number>();
  const starts = on && waiting === 1;
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (starts) setStarted(true);
  }, [starts]);
  useEffect(() => {
    if (!started || !on) return;
    // The number stands there also where the worker does not start: nothing that waits may be taken for found.
    leftToRead(history).then(setLeft, () => {});
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: history.name });
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => setLeft(data.left));
    return () => worker.terminate();
  }, [started, on]);
  return waiting === 0 ? 0 : left;
}
