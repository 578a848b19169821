import { useEffect, useState } from 'preact/hooks';
import type { Listed, ListFilter } from '../../lib/dashboard/feedback-messages';
import { sendMessage } from '../../lib/messaging/send';
import { deskSetup } from './desk-setup';
import type { useDesk } from './use-desk';

const AT_A_TIME = 100;

export type ShownList = Listed & { count?: number | undefined; at: string };

/** What is due comes from where the popup and the badge have it, so that all of them say the same. */
async function dueList({ rating, marketplace }: ListFilter, most: number): Promise<ShownList> {
  const { count, lines } = await sendMessage('dueFeedback', { most, rating, marketplace, exact: true });
  return { lines, more: count > lines.length, count, at: new Date().toISOString() };
}

/** The list that a filter gives, a hundred at a time. */
export function useFeedbackList(desk: ReturnType<typeof useDesk>, filter: ListFilter, visit: number) {
  const [listed, setListed] = useState<ShownList>();
  const [broken, setBroken] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  const { state, rating, marketplace } = filter;
  useEffect(() => {
    setMost(AT_A_TIME);
    setListed(undefined);
  }, [state, rating, marketplace]);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<ShownList | undefined> => {
      if (state === 'open') return dueList({ state, rating, marketplace }, most);
      const setup = await deskSetup();
      const answer = await desk({ kind: 'list', filter: { state, rating, marketplace }, most, setup });
      return answer.listed && { ...answer.listed, at: new Date().toISOString() };
    };
    // What is listed stays until the answer is there: asking for more, or for news, must not move the person's place.
    ask().then(
      (answer) => {
        if (!current) return;
        setListed(answer);
        setBroken(false);
      },
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [desk, state, rating, marketplace, most, visit]);
  return { listed, broken, more: () => setMost(most + AT_A_TIME) };
}
