const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What a hit is reached by: its link, or else itself. */
const targetOf = (hit: Element): HTMLElement | null => hit.querySelector('a') ?? (hit as HTMLElement);

/**
 * Moves with the arrow keys from the box through what was found and back, and with Enter from the box to the first of it; Enter on
 * a hit opens it as a link does.
 */
export function moveThroughHits(event: KeyboardEvent): void {
  const { key, target, currentTarget: search } = event;
  if (!(target instanceof HTMLElement) || !(search instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const box = search.querySelector<HTMLInputElement>('input[name="search"]');
  const inBox = target === box;
  const step = inBox && key === 'Enter' ? 1 : STEP[key];
  if (step === undefined || (!inBox && target.matches('input, select, textarea'))) return;
  const hits = [...search.querySelectorAll('[data-hit]')];
  const at = inBox ? -1 : hits.findIndex((hit) => hit.contains(target));
  // Buttons between the box and the hits keep their keys.
  if (at < 0 && !inBox) return;
  const next = hits[at + step];
  const place = next ? targetOf(next) : at + step < 0 ? box : null;
  if (!place || (inBox && step < 0)) return;
  event.preventDefault();
  place.focus();
}
