import { useEffect, useState } from 'preact/hooks';

/**
 * How many of a long list are drawn: so many at once and the rest behind it, so that the page can be used as soon as its
 * first rows are there.
 */
export function useGrowing(total: number, first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(Number.POSITIVE_INFINITY));
    return () => clearTimeout(timer);
  }, [count, total]);
  return count;
}
