import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The present moment in milliseconds. What uses it is drawn anew as each minute of the clock begins. */
export function useMinute(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    // A timer that fires a little early would find the same minute.
    const timer = setTimeout(() => setTurn(turn + 1), MINUTE - (Date.now() % MINUTE) + 20);
    return () => clearTimeout(timer);
  }, [turn]);
  return Date.now();
}
