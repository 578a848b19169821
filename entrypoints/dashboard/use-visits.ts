import { useEffect, useState } from 'preact/hooks';
import { MEMORY_NEWS } from '../../lib/storage/memory-news';
import { onSettingsChanged } from '../../lib/storage/setting';

/** What another window may change while this one is looked at: what is remembered, and settings that a list rests on. */
const NEWS = [MEMORY_NEWS, 'feedback-buyer-days', 'feedback-request-days', 'reply-hours', 'switched-off'];

/** How often what is shown may have become old: the person has come back to this tab, or there is news while it is in sight. */
export function useVisits(): number {
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    const onChange = (): void => {
      if (document.visibilityState === 'visible') setVisits((count) => count + 1);
    };
    document.addEventListener('visibilitychange', onChange);
    const forget = onSettingsChanged(NEWS, onChange);
    return () => {
      forget();
      document.removeEventListener('visibilitychange', onChange);
    };
  }, []);
  return visits;
}
