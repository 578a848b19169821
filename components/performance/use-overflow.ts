import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether what an element holds is wider than the element, so that it has to be moved to see all of it. */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const look = (): void => setOver(place.scrollWidth > place.clientWidth);
    const sizes = new ResizeObserver(look);
    for (const each of [place, ...place.children]) sizes.observe(each);
    look();
    return () => sizes.disconnect();
  }, [ref]);
  return over;
}
