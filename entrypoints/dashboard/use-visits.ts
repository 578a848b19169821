import { useEffect, useState } from 'preact/hooks';

/** How often the person has come back to this tab. */
export function useVisits(): number {
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    const onChange = (): void => {
      if (document.visibilityState === 'visible') setVisits((count) => count + 1);
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
  return visits;
}
