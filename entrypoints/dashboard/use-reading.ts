import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import type { FromReader } from '../../lib/dashboard/search-messages';
import { history } from '../../lib/storage/database';
import { leftToRead } from '../../lib/storage/search-build';

/** How many records still wait to be made findable (`undefined` while that is not known), and whether the last attempt failed. */
export type Reading = { left?: number | undefined; failed: boolean };

/**
 * Makes what waits findable while the dashboard is open, in a worker that is started when there is any.
 * @param on whether that may go on now.
 */
export function useReading(on: boolean): Reading {
  const [lost, setLost] = useState(false);
  const waiting = useLiveQuery(
    () => history.searchQueue.limit(1).count(),
    () => setLost(true),
  );
  const [reading, setReading] = useState<Reading>({ failed: false });
  const starts = on && waiting === 1;
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (starts) setStarted(true);
  }, [starts]);
  useEffect(() => {
    if (!started || !on) return;
    const fail = (): void => setReading(({ left }) => ({ left, failed: true }));
    // The number stands there also where the worker does not start: nothing that waits may be taken for found. What the worker says is newer.
    const first = (left: number): void => setReading((before) => ({ ...before, left: before.left ?? left }));
    leftToRead(history).then(first, fail);
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: history.name });
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) =>
      'failed' in data ? fail() : setReading({ left: data.left, failed: false }),
    );
    worker.addEventListener('error', fail);
    return () => worker.terminate();
  }, [started, on]);
  if (lost) return { failed: true };
  return waiting === 0 ? { left: 0, failed: false } : reading;
}
