import { useEffect, useState } from 'preact/hooks';
import { useMinute } from '../../components/use-minute';
import { dueCount, groupRows } from '../../lib/domain/queue/order-rows';
import { zoneOf } from './queue-zone';
import { type Queue, useQueue } from './use-queue';

/** A part that is opened first has the machine for itself for so long. */
const AFTER = 2_000;

/** The whole queue, and how many of its rows are to be seen to by the end of the day; `undefined` until that is known. @param open whether the queue itself is looked at. */
export function useQueueCount(open: boolean): { queue: Queue; count: number | undefined } {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  const queue = useQueue({}, open || late);
  const now = new Date(useMinute()).toISOString();
  const rows = queue.answer?.rows;
  return { queue, count: rows && dueCount(groupRows(rows, zoneOf, now)) };
}
