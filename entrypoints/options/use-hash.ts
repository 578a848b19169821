import { useEffect } from 'preact/hooks';
import { useAddress } from '../../components/use-address';

const part = (): string => location.hash.slice(1);
const ACTS = ['pointerdown', 'wheel', 'keydown', 'touchstart'];

/**
 * Goes to a part of the page and stays there while the parts above it are still being filled, until the person does something.
 * @returns a function that ends it.
 */
function stayAt(id: string): () => void {
  const target = document.getElementById(id);
  const page = document.querySelector('main');
  if (!target || !page) return () => {};
  const observer = new ResizeObserver(() => target.scrollIntoView());
  const stop = (): void => {
    observer.disconnect();
    for (const act of ACTS) removeEventListener(act, stop);
  };
  for (const act of ACTS) addEventListener(act, stop, { passive: true });
  observer.observe(page);
  return stop;
}

/** The part of the page that its address names. */
export function useHash(): string {
  const hash = useAddress(part);
  useEffect(() => stayAt(hash), [hash]);
  return hash;
}
