const ACTS = ['pointerdown', 'keydown'];

/**
 * Gives the keyboard a place to go on from when what had it leaves the page, now or a moment later: a list that is read anew lets
 * go of a row only then. The person's next act ends it. @returns a function that ends it.
 */
export function focusWhenLost(target: () => HTMLElement | null | undefined): () => void {
  const stop = (): void => {
    observer.disconnect();
    for (const act of ACTS) removeEventListener(act, stop, true);
  };
  const look = (): void => {
    if (document.activeElement !== document.body) return;
    stop();
    target()?.focus();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  for (const act of ACTS) addEventListener(act, stop, true);
  look();
  return stop;
}
