import { useEffect, useRef, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import type { Response } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { queueTrace } from '../../lib/storage/queue-trace';
import { onSettingsChanged } from '../../lib/storage/setting';
import { ask } from '../order-card/ask';

/** Settings by which something else can be due. */
const SETTINGS = {
  dueFeedback: ['feedback-buyer-days', 'feedback-request-days', 'paused', 'switched-off'],
  dueMessages: ['reply-hours', 'paused', 'switched-off'],
} as const;

/**
 * Feedback, or conversations, in which something is to be seen to, asked of the background anew as sightings, notes and settings
 * change: what judges their words weighs too much for a popup. `null` where nobody answers, `undefined` until the first answer.
 */
export function useDue<Name extends keyof typeof SETTINGS>(
  name: Name,
  most: number,
): Response<Name> | null | undefined {
  const [answer, setAnswer] = useState<Response<Name> | null>();
  const trace = useLiveQuery(
    () => queueTrace(history),
    () => setAnswer(null),
  );
  const [settings, setSettings] = useState(0);
  useEffect(() => onSettingsChanged(SETTINGS[name], () => setSettings((times) => times + 1)), []);
  const asked = useRef(0);
  useEffect(() => {
    if (trace === undefined) return;
    asked.current += 1;
    const mine = asked.current;
    void ask<'dueFeedback' | 'dueMessages'>(name, { most, queued: true })
      .catch(() => null)
      .then((said) => {
        // A later question may have been answered before this one.
        if (mine === asked.current) setAnswer(said as Response<Name> | null);
      });
  }, [most, trace, settings]);
  return answer;
}
