const MOVES: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const reached = 'a, button';

/** The cell's place among the cells of its row. */
const columnOf = (row: Element, from: Element): number => [...row.children].findIndex((cell) => cell.contains(from));

/** The next cell in a direction that holds something to press; cells without are passed over. */
function nextFrom(
  rows: readonly Element[],
  from: Element,
  [down, right]: readonly [number, number],
): HTMLElement | null {
  let row = rows.findIndex((each) => each.contains(from));
  const begin = rows[row];
  let column = begin ? columnOf(begin, from) : -1;
  while (row >= 0) {
    row += down;
    column += right;
    const cell = rows[row]?.children[column];
    if (!cell) return null;
    const found = cell.querySelector<HTMLElement>(reached);
    if (found) return found;
  }
  return null;
}

/**
 * Moves through a table's links and buttons with the arrow keys, as they look on the screen; Enter opens as ever. With three hundred
 * figures Tab alone would be no way.
 */
export function moveInGrid(event: KeyboardEvent): void {
  const move = MOVES[event.key];
  const { target, currentTarget: table } = event;
  if (!move || !(target instanceof HTMLElement) || !(table instanceof HTMLElement)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !target.closest('tr')) return;
  const flows = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  const next = nextFrom([...table.querySelectorAll('tr')], target, [move[0], move[1] * flows]);
  if (!next) return;
  event.preventDefault();
  takesTab(table, next);
  next.focus();
}

/** Makes one place of the table the one that Tab reaches, so that Tab passes the table in one step. */
export function takesTab(table: HTMLElement, place?: HTMLElement): void {
  const all = [...table.querySelectorAll<HTMLElement>(reached)];
  const one = place ?? all.find((each) => each.tabIndex === 0) ?? all[0];
  for (const each of all) each.tabIndex = each === one ? 0 : -1;
}
