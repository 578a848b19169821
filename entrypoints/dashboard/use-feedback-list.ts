import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listed, ListFilter } from '../../lib/dashboard/feedback-messages';
import { sendMessage } from '../../lib/messaging/send';
import { deskSetup } from './desk-setup';
import type { useDesk } from './use-desk';

const AT_A_TIME = 100;

export type ShownList = Listed & { count?: number | undefined; at: string };

/** What is due comes from where the popup and the badge have it, so that all of them say the same. No count where only the first hundreds were looked at. */
async function dueList({ rating, marketplace }: ListFilter, most: number, exact: boolean): Promise<ShownList> {
  const { count, cut, lines } = await sendMessage('dueFeedback', { most, rating, marketplace, exact });
  return { lines, more: count > lines.length, count: cut ? undefined : count, at: new Date().toISOString() };
}

/** The list that a filter gives, a hundred at a time. What is listed stays until an answer is there, so that news moves nobody's place. */
export function useFeedbackList(desk: ReturnType<typeof useDesk>, filter: ListFilter, visit: number) {
  const [listed, setListed] = useState<ShownList>();
  const [broken, setBroken] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  const isNew = useRef(true);
  const { state, rating, marketplace } = filter;
  useEffect(() => {
    isNew.current = true;
    setMost(AT_A_TIME);
    setListed(undefined);
  }, [state, rating, marketplace]);
  useEffect(() => {
    let current = true;
    const show = (answer: ShownList | undefined): void => {
      if (!current) return;
      isNew.current = false;
      setListed(answer);
      setBroken(false);
    };
    const ask = async (): Promise<ShownList | undefined> => {
      if (state === 'open') {
        // Thousands take seconds: the first of them stand there at once, and the count follows.
        const quick = isNew.current ? await dueList({ state, rating, marketplace }, AT_A_TIME, false) : undefined;
        if (quick && (quick.count !== undefined || !current)) return quick;
        if (quick) show(quick);
        return dueList({ state, rating, marketplace }, most, true);
      }
      const setup = await deskSetup();
      const answer = await desk({ kind: 'list', filter: { state, rating, marketplace }, most, setup });
      return answer.listed && { ...answer.listed, at: new Date().toISOString() };
    };
    ask().then(show, () => current && setBroken(true));
    return () => {
      current = false;
    };
  }, [desk, state, rating, marketplace, most, visit]);
  return { listed, broken, more: () => setMost(most + AT_A_TIME) };
}
