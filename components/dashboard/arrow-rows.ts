const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What a row is reached by: its link, or else its button. */
const target = (row: Element): HTMLElement | null => row.querySelector('a') ?? row.querySelector('button');

/**
 * Moves from row to row of a table with the arrow keys, along what each row is reached by; Enter opens that as ever. Arrows in
 * a box or list of choices stay there.
 */
export function moveByArrows(event: KeyboardEvent): void {
  const step = STEP[event.key];
  const { target: from, currentTarget: table } = event;
  if (step === undefined || !(from instanceof HTMLElement) || !(table instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || from.matches('input, select, textarea'))
    return;
  const rows = [...table.querySelectorAll('tbody tr')];
  const at = rows.findIndex((row) => row.contains(from));
  const next = rows[at + step];
  const place = at < 0 || !next ? null : target(next);
  if (!place) return;
  event.preventDefault();
  place.focus();
}
