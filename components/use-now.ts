import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/**
 * The present moment in milliseconds. What uses it is drawn anew each time one more minute of what is left until `until` is
 * over, and at its end; without `until`, and after it, never.
 */
export function useNow(until: string | undefined): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const left = until === undefined ? 0 : Date.parse(until) - Date.now();
    if (!(left > 0)) return;
    // A timer that fires a little early would find the same minute.
    const timer = setTimeout(() => setTurn(turn + 1), (left % MINUTE) + 20);
    return () => clearTimeout(timer);
  }, [until, turn]);
  return Date.now();
}
