import { isVisible, parentOf, textOf } from '../dom';

const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"], kat-table-cell';
const ROW = 'tr, [role="row"], kat-table-row';
const TABLE = 'table, [role="table"], [role="grid"], kat-table';
const HEAD =
  'th, [role="columnheader"], thead td, kat-table-head kat-table-cell, kat-table-row[role="header"] kat-table-cell';

const closest = (element: Element, selector: string): Element | undefined => {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node.matches(selector)) return node;
  return undefined;
};

const span = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan') ?? 1) || 1);

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((child) => child.matches(CELL) && isVisible(child));

/** The cells of a row by column; a cell over several columns stands in each. */
function columns(row: Element): Element[] {
  return cellsOf(row).flatMap((cell) => Array<Element>(span(cell)).fill(cell));
}

/** Where a control stands in a table of the page. */
export type GridPlace = {
  row: Element;
  /** The other cells of the row with their column heads ('' without one). */
  neighbours: { cell: Element; head: string }[];
  /** The head of the control's own column. */
  head: string;
  /** Whether cells of the table reach over several rows, so that what stands beside a box may be for others too. */
  spans: boolean;
};

/**
 * The place of a control in a table, whether of HTML, of ARIA roles or of Katal. Heads are only trusted where the head
 * row and the control's row have the same number of columns.
 */
export function placeOf(control: Element): GridPlace | undefined {
  const cell = closest(control, CELL);
  const row = cell && closest(cell, ROW);
  const table = row && closest(row, TABLE);
  if (!cell || !row || !table) return undefined;
  const body = columns(row);
  const headRow = [...table.querySelectorAll(ROW)].find(
    (each) => each !== row && cellsOf(each).length > 1 && cellsOf(each).every((head) => head.matches(HEAD)),
  );
  const heads = headRow ? columns(headRow) : [];
  const headOf = (index: number): string => {
    const head = heads.length === body.length ? heads[index] : undefined;
    return head ? textOf(head) : '';
  };
  const neighbours = body.flatMap((each, index) => (each === cell ? [] : [{ cell: each, head: headOf(index) }]));
  return {
    row,
    neighbours,
    head: headOf(body.indexOf(cell)),
    spans: table.querySelector('[rowspan]:not([rowspan="1"])') !== null,
  };
}
