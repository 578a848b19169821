/** Puts the cursor into a box the first time it is drawn, and never again. */
export function focusOnce(box: HTMLElement | null): void {
  if (!box || box.dataset['met'] !== undefined) return;
  box.dataset['met'] = '';
  box.focus();
}
