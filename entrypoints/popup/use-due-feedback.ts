import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import type { Response } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { queueTrace } from '../../lib/storage/queue-trace';
import { onSettingsChanged } from '../../lib/storage/setting';
import { ask } from '../order-card/ask';

/** Settings by which something else can be due. */
const SETTINGS = ['feedback-buyer-days', 'feedback-request-days', 'paused', 'switched-off'];

/**
 * Feedback about which something can still be done, asked of the background anew as sightings, notes and settings change: what
 * judges the comments weighs too much for a popup. `null` where nobody answers, `undefined` until the first answer.
 */
export function useDueFeedback(most: number): Response<'dueFeedback'> | null | undefined {
  const [answer, setAnswer] = useState<Response<'dueFeedback'> | null>();
  const newest = useLiveQuery(
    () => queueTrace(history),
    () => setAnswer(null),
  );
  const [settings, setSettings] = useState(0);
  useEffect(() => onSettingsChanged(SETTINGS, () => setSettings((times) => times + 1)), []);
  const asked = useRef(0);
  useEffect(() => {
    if (newest === undefined) return;
    asked.current += 1;
    const mine = asked.current;
    void ask('dueFeedback', { most, queued: true })
      .catch(() => null)
      .then((said) => {
        // A later question may have been answered before this one.
        if (mine === asked.current) setAnswer(said);
      });
  }, [most, newest, settings]);
  return answer;
}
