import { all, isVisible, shadowRootsIn, textOf } from '../dom';
import { plainWords } from '../taught/locate';
import { isDrawn } from './drawn';
import { type Column, columnNamed } from './words';

const TABLE = 'kat-table,table,[role="table"],[role="grid"]';
const ROW = 'kat-table-row,tr,[role="row"]';
const CELL = 'kat-table-cell,td,th,[role="cell"],[role="gridcell"],[role="columnheader"]';
const HEAD_CELL = 'th,[role="columnheader"],kat-table-head,thead';
const HEAD_PARTS = new Set(['kat-table-head', 'thead']);
/** Parts of the page that have tables of their own, which are never the list. */
const APART = 'feedback-summary,feedback-removal,.side-panel';

/** A row of the list with its visible cells. */
export type GridRow = { element: Element; cells: readonly Element[] };

/** The table of feedback: what its heads name, column by column, and the rows under them. */
export type Grid = { table: Element; heads: readonly (Column | undefined)[]; rows: readonly GridRow[] };

const IS_CELL = new Set(['kat-table-cell', 'td', 'th']);

function cellsOf(row: Element): Element[] {
  const children = [...row.children];
  if (children.length > 0 && children.every(({ localName }) => IS_CELL.has(localName))) return children.filter(isDrawn);
  return all(row, CELL).filter((cell) => cell.parentElement?.closest(ROW) === row && isDrawn(cell));
}

const named = (cells: readonly Element[]): (Column | undefined)[] =>
  cells.map((cell) => columnNamed(plainWords(textOf(cell))));

function gridOf(table: Element): Grid {
  // A browser that is asked of a cell answers for the row as well.
  const cellsTellAll = typeof table.checkVisibility === 'function';
  // Asked of the table once, and of each row only where the table has such a thing at all.
  const has = (selector: string): boolean => table.querySelector(selector) !== null;
  const [panels, headCells, inner] = [has(APART), has(HEAD_CELL), has(TABLE)];
  const isPanel = (row: Element): boolean =>
    row.classList.contains('panel-active') || (panels && row.querySelector(APART) !== null);
  const isHead = (row: Element): boolean =>
    HEAD_PARTS.has(row.parentElement?.localName ?? '') ||
    row.className.includes('header') ||
    (headCells && (row.closest('kat-table-head,thead') !== null || row.querySelector(HEAD_CELL) !== null));
  const rows = all(table, ROW).filter(
    (row) => (!inner || row.closest(TABLE) === table) && !isPanel(row) && (cellsTellAll || isDrawn(row)),
  );
  const withCells = rows
    .map((element) => ({ element, cells: cellsOf(element) }))
    .filter(({ cells }) => cells.length > 0);
  // The heads of older tables are cells like all others: only their words tell.
  const says = ({ cells }: GridRow): number => new Set(named(cells).filter(Boolean)).size;
  const headRows = withCells.filter((row, at) => isHead(row.element) || (at === 0 && says(row) >= 3));
  const best = headRows.toSorted((a, b) => says(b) - says(a))[0];
  return { table, heads: best ? named(best.cells) : [], rows: withCells.filter((row) => !headRows.includes(row)) };
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
