import { useEffect, useRef, useState } from 'preact/hooks';
import type { Request } from '../../lib/messaging/protocol';
import { ask } from '../order-card/ask';
import { useAnswer } from './use-answer';
import { useVisits } from './use-visits';

const AT_A_TIME = 100;
const MOST = 1_000;

/** News that come at once are asked for once. */
const GATHER = 150;

/** Of which store and account the queue is wanted. */
type Wanted = Pick<Request<'queue'>, 'marketplace' | 'account'>;

/**
 * The queue, asked for anew with each visit, on news, and when something comes back that was put off. What is listed stays until an answer
 * is there. @param wanted whether it is asked for at all.
 */
export function useQueue({ marketplace, account }: Wanted, wanted: boolean) {
  const visit = useVisits();
  const [most, setMost] = useState(AT_A_TIME);
  const [turn, setTurn] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [refresh] = useState(() => () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTurn((count) => count + 1), GATHER);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const request = () => ask('queue', { most, ...(marketplace && { marketplace }), ...(account && { account }) });
  const { answer, broken, forget } = useAnswer(wanted ? request : undefined, [marketplace, account, most, visit, turn]);
  useEffect(() => {
    forget();
    setMost(AT_A_TIME);
  }, [marketplace, account]);
  const wakeAt = answer?.wakeAt;
  useEffect(() => {
    if (!wakeAt) return;
    const wake = setTimeout(refresh, Math.max(0, Date.parse(wakeAt) - Date.now()) + 50);
    return () => clearTimeout(wake);
  }, [wakeAt, refresh]);
  const more = most < MOST ? () => setMost(most + AT_A_TIME) : undefined;
  return { answer, broken, refresh, more };
}
export type Queue = ReturnType<typeof useQueue>;
