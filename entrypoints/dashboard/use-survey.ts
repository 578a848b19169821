import { useEffect, useState } from 'preact/hooks';
import type { Survey } from '../../lib/dashboard/feedback-messages';
import { deskSetup } from './desk-setup';
import type { useDesk } from './use-desk';

/** What is remembered of all feedback; `undefined` until it was looked through. @param begin whether it is time to: the list goes first. */
export function useSurvey(desk: ReturnType<typeof useDesk>, visit: number, begin: boolean) {
  const [survey, setSurvey] = useState<Survey>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!begin) return;
    let current = true;
    deskSetup()
      .then((setup) => desk({ kind: 'survey', setup }))
      .then(
        (answer) => current && setSurvey(answer.survey),
        () => current && setBroken(true),
      );
    return () => {
      current = false;
    };
  }, [desk, visit, begin]);
  return { survey, broken };
}
