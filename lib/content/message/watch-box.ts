/** What happens in a box. */
export type BoxNews = {
  /** Its text may have changed; called within the task of the event. */
  changed(): void;
  /** Letters are being put together: until that is over nothing of it is read, and nothing stands over it. */
  composing(now: boolean): void;
};

/** Moments at which a page may have written into the box without an event. */
const LOOKS = ['focus', 'blur', 'change', 'keyup', 'pointerup'] as const;

/**
 * Listens on a box itself, so that it does not matter whether its events leave its frame or its shadow root.
 * @returns a function that ends it.
 */
export function watchBox(element: HTMLElement, { changed, composing }: BoxNews): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let busy = false;
  const set = (now: boolean): void => {
    if (busy === now) return;
    busy = now;
    composing(now);
  };
  element.addEventListener('compositionstart', () => set(true), { signal });
  element.addEventListener(
    'compositionend',
    () => {
      set(false);
      changed();
    },
    { signal },
  );
  element.addEventListener(
    'input',
    (event) => {
      // A box that was drawn anew in the middle of it has not seen the beginning.
      set((event as InputEvent).isComposing === true);
      if (!busy) changed();
    },
    { signal },
  );
  for (const type of LOOKS)
    element.addEventListener(
      type,
      () => {
        if (type === 'blur') set(false);
        if (!busy) changed();
      },
      { signal },
    );
  return () => stop.abort();
}
