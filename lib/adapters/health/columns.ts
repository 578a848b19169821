import { contains, isVisible, parentOf } from '../dom';
import { isAnswer, type Token } from './token';

/** Something that heads a column, and the tokens under it. */
export type Column<Head extends Token> = { head: Head; tokens: Token[] };

const cellsOf = (row: Element): Element[] => [...row.children].filter(isVisible);

const spansColumns = (cells: readonly Element[]): boolean =>
  cells.some((cell) => Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1) > 1);

/** The elements around one, innermost first, up to `top` and without it. */
function around(element: Element, top: Element): Element[] {
  const found: Element[] = [];
  for (let up = parentOf(element); up && up !== top; up = parentOf(up)) found.push(up);
  return found;
}

/** Rows whose cells are those of one column by what they are, wherever a narrow window draws them. */
const TABLE_ROW = 'tr,kat-table-row,[role="row"]';

const middle = ({ left, width }: DOMRect): number => left + width / 2;

/** Whether a token is drawn under that head rather than under another; where nothing is drawn, nothing speaks against it. */
function isUnder(token: Token, head: Token, heads: readonly Token[]): boolean {
  const box = token.at.getBoundingClientRect();
  const boxes = heads.map(({ at }) => at.getBoundingClientRect());
  if (box.width === 0 || boxes.some(({ width }) => width === 0)) return true;
  const away = (each: DOMRect): number => Math.abs(middle(each) - middle(box));
  const own = boxes[heads.indexOf(head)];
  return own !== undefined && boxes.every((each) => each === own || away(own) < away(each));
}

const cellOf = (row: Element, { at }: Token): Element | undefined => cellsOf(row).find((cell) => contains(cell, at));

/**
 * The row of cells in which a token stands: the outermost with as many cells as the heads' row that holds the label and an answer in cells of
 * their own, or every answer. Rows of a table are no cells of it.
 */
function rowOf(
  token: Token,
  headRow: Element,
  label: Token,
  answers: readonly Token[],
  top: Element,
): Element | undefined {
  const count = cellsOf(headRow).length;
  return around(token.at, top).findLast((row) => {
    const cells = cellsOf(row);
    if (cells.length !== count || spansColumns(cells) || contains(row, headRow)) return false;
    const own = cellOf(row, label);
    if (own) return answers.some(({ at }) => contains(row, at) && !contains(own, at));
    return answers.every(({ at }) => contains(row, at));
  });
}

/**
 * The row that the heads stand in as cells; of one head alone, whichever row around it fits the rows of the answers.
 * @returns `all` where one head stands over everything: as a heading, or as the one thing beside a title.
 */
function headRowOf(
  heads: readonly Token[],
  label: Token,
  fits: (row: Element) => boolean,
  top: Element,
): Element | 'all' | undefined {
  const [first] = heads;
  const rows = first ? around(first.at, top) : [];
  const holding = rows.filter((row) => heads.every(({ at }) => contains(row, at)));
  if (heads.length > 1) return holding[0] ?? top;
  const inRows = holding.filter((row) => cellsOf(row).length > 1 && !contains(row, label.at));
  const [own] = inRows;
  return inRows.find(fits) ?? (!own || cellsOf(own).length === 2 ? 'all' : undefined);
}

/**
 * Which tokens stand under which head, where the heads are cells of one row. What stands in no row of as many cells, or under no head, is
 * left out.
 * @param top the element that holds heads and tokens.
 * @returns `all` where one head stands over everything; `undefined` where answers do not fit the heads, or where what is drawn speaks
 * against it.
 */
export function columnsUnder<Head extends Token>(
  heads: readonly Head[],
  label: Token,
  tokens: readonly Token[],
  top: Element,
): Column<Head>[] | 'all' | undefined {
  const answers = tokens.filter(isAnswer);
  const fits = (row: Element): boolean => answers.every((each) => rowOf(each, row, label, answers, top) !== undefined);
  const headRow = headRowOf(heads, label, fits, top);
  if (headRow === 'all' || !headRow) return headRow;
  const headCells = cellsOf(headRow);
  const places = heads.map(({ at }) => headCells.findIndex((cell) => contains(cell, at)));
  if (places.includes(-1) || new Set(places).size !== heads.length || spansColumns(headCells)) return undefined;
  const columns = heads.map((head): Column<Head> => ({ head, tokens: [] }));
  for (const token of tokens) {
    const row = rowOf(token, headRow, label, answers, top);
    const cell = row && cellOf(row, token);
    const place = row && cell ? cellsOf(row).indexOf(cell) : -1;
    const column = columns[places.indexOf(place)];
    if (!column && isAnswer(token)) return undefined;
    if (!column) continue;
    const told = row?.matches(TABLE_ROW) && headRow.matches(TABLE_ROW);
    if (!told && !isUnder(token, column.head, heads)) return undefined;
    column.tokens.push(token);
  }
  // A cell in which something is said and no answer given is a cell of another row than it seems.
  const whole = columns.every((column) => column.tokens.length === 0 || column.tokens.some(isAnswer));
  return whole ? columns : undefined;
}
