import { all, isVisible, PANEL_ELEMENT, shadowRootsIn, textOf } from '../dom';
import { plainWords } from '../taught/locate';
import { isDrawn } from './drawn';
import { type Column, columnNamed } from './words';

const TABLE = 'kat-table,table,[role="table"],[role="grid"]';
const ROW = 'kat-table-row,tr,[role="row"]';
const CELL = 'kat-table-cell,td,th,[role="cell"],[role="gridcell"],[role="columnheader"]';
/** Parts of the page that have tables of their own, which are never the list. */
const APART = 'feedback-summary,feedback-removal,.side-panel';

/** A row of the list with its visible cells. */
export type GridRow = { element: Element; cells: readonly Element[] };

/** The table of feedback: what its heads name, column by column, and the rows under them. */
export type Grid = { table: Element; heads: readonly (Column | undefined)[]; rows: readonly GridRow[] };

function cellsOf(row: Element): Element[] {
  const cells = all(row, CELL);
  return cells.filter(
    (cell) => (cell.parentElement === row || cell.parentElement?.closest(ROW) === row) && isDrawn(cell),
  );
}

/** The row in which a removal is asked for, and what else stands between the rows of feedback. */
const isPanel = (row: Element): boolean =>
  row.classList.contains('panel-active') || row.localName === PANEL_ELEMENT || row.querySelector(APART) !== null;

const named = (cells: readonly Element[]): (Column | undefined)[] =>
  cells.map((cell) => columnNamed(plainWords(textOf(cell))));

const isHead = (row: Element): boolean =>
  row.closest('kat-table-head,thead') !== null ||
  /header/.test(row.className) ||
  row.querySelector('th,[role="columnheader"]') !== null;

function gridOf(table: Element): Grid {
  const rows = all(table, ROW).filter((row) => row.closest(TABLE) === table && !isPanel(row) && isDrawn(row));
  const withCells = rows
    .map((element) => ({ element, cells: cellsOf(element) }))
    .filter(({ cells }) => cells.length > 0);
  // The heads of older tables are cells like all others: only their words tell.
  const says = ({ cells }: GridRow): number => new Set(named(cells).filter(Boolean)).size;
  const heads = withCells.filter((row, at) => isHead(row.element) || (at === 0 && says(row) >= 3));
  const best = heads.toSorted((a, b) => says(b) - says(a))[0];
  return { table, heads: best ? named(best.cells) : [], rows: withCells.filter((row) => !heads.includes(row)) };
}

const KNOWN_ROW = '#feedback-details,.col_order_id,.col_feedback_rating';

/** Whether a table is, or wants to be, the list of feedback: its heads or its rows say so. */
function isFeedback({ table, heads }: Grid): boolean {
  const said = new Set(heads);
  const words = said.has('order') && (said.has('rating') || said.has('comment'));
  return words || (said.has('rating') && said.has('comment')) || table.querySelector(KNOWN_ROW) !== null;
}

/** Every visible table of feedback. There is one at most on a page that is understood. */
export function feedbackGrids(page: Document): Grid[] {
  const inRoot = (root: Document | ShadowRoot): Grid[] =>
    [...root.querySelectorAll(TABLE)]
      .filter((table) => !table.closest(APART) && isVisible(table))
      .map(gridOf)
      .filter(isFeedback);
  const found = inRoot(page);
  // Seen in light DOM only; a page that has moved it into a shadow root is looked through as well.
  return found.length > 0 ? found : shadowRootsIn(page).flatMap(inRoot);
}
