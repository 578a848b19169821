/** Tells which of many elements a person can see, as soon as each comes near. */
export type InView = { watch(element: Element, key: string): void; unwatch(element: Element): void; stop(): void };

/** How far outside the window counts as near: what is scrolled to is there already. */
const NEAR = '200px';

/** @param seen is told the keys of what has come into view. */
export function createInView(seen: (keys: readonly string[]) => void): InView {
  const keys = new Map<Element, string>();
  const observer = new IntersectionObserver(
    (entries) =>
      seen(entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? (keys.get(target) ?? []) : []))),
    { rootMargin: NEAR },
  );
  const unwatch = (element: Element): void => {
    if (keys.delete(element)) observer.unobserve(element);
  };
  return {
    watch(element, key) {
      keys.set(element, key);
      observer.observe(element);
    },
    unwatch,
    stop() {
      keys.clear();
      observer.disconnect();
    },
  };
}
