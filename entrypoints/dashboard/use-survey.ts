import { useEffect, useState } from 'preact/hooks';
import type { Survey } from '../../lib/dashboard/feedback-messages';
import { deskSetup } from './desk-setup';
import type { useDesk } from './use-desk';

/** What is remembered of all feedback; `undefined` until it was looked through. */
export function useSurvey(desk: ReturnType<typeof useDesk>, visit: number) {
  const [survey, setSurvey] = useState<Survey>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
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
  }, [desk, visit]);
  return { survey, broken };
}
