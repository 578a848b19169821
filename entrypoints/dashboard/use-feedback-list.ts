import { useEffect, useState } from 'preact/hooks';
import type { Listed, ListFilter } from '../../lib/dashboard/feedback-messages';
import { sendMessage } from '../../lib/messaging/send';
import { deskSetup } from './desk-setup';
import type { useDesk } from './use-desk';

const AT_A_TIME = 100;

/** The most that the background lists as due. */
const MOST_DUE = 1_000;

export type ShownList = Listed & { count?: number | undefined; at: string };

/** What is due comes from where the popup and the badge have it, so that all of them say the same. */
async function dueList({ rating, marketplace }: ListFilter, most: number): Promise<ShownList> {
  const { count, lines } = await sendMessage('dueFeedback', { most: MOST_DUE });
  const passing = lines.filter(
    (line) => (rating === undefined || line.rating === rating) && (!marketplace || line.marketplace === marketplace),
  );
  const isAll = rating === undefined && marketplace === undefined;
  return {
    lines: passing.slice(0, most),
    more: passing.length > most,
    count: isAll ? count : passing.length,
    at: new Date().toISOString(),
  };
}

/** The list that a filter gives, a hundred at a time. */
export function useFeedbackList(desk: ReturnType<typeof useDesk>, filter: ListFilter, visit: number) {
  const [listed, setListed] = useState<ShownList>();
  const [broken, setBroken] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  const { state, rating, marketplace } = filter;
  useEffect(() => setMost(AT_A_TIME), [state, rating, marketplace]);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<ShownList | undefined> => {
      if (state === 'open') return dueList({ state, rating, marketplace }, most);
      const setup = await deskSetup();
      const answer = await desk({ kind: 'list', filter: { state, rating, marketplace }, most, setup });
      return answer.listed && { ...answer.listed, at: new Date().toISOString() };
    };
    setListed((before) => (most > AT_A_TIME ? before : undefined));
    ask().then(
      (answer) => current && setListed(answer),
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [desk, state, rating, marketplace, most, visit]);
  return { listed, broken, more: () => setMost(most + AT_A_TIME) };
}
