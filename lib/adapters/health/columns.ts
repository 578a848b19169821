import { contains, isVisible, parentOf } from '../dom';
import { isAnswer, type Token } from './token';

/** Something that heads a column, and the tokens under it. */
export type Column<Head extends Token> = { head: Head; tokens: Token[] };

const childrenOf = (element: Element): Element[] => [...element.children].filter(isVisible);

const spansColumns = (cells: readonly Element[]): boolean =>
  cells.some((cell) => Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1) > 1);

function commonElement(elements: readonly Element[], top: Element): Element {
  let common: Element = elements[0] ?? top;
  while (common !== top && !elements.every((each) => contains(common, each))) common = parentOf(common) ?? top;
  return common;
}

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

/**
 * Which tokens stand under which head, where the heads are cells of one row: a token's row is the outermost element with as many cells
 * that holds the label or every answer. What stands in no such row, or under no head, is left out.
 * @param top the element that holds heads and tokens.
 * @returns `undefined` where rows do not fit the heads, or where what is drawn speaks against it.
 */
export function columnsUnder<Head extends Token>(
  heads: readonly Head[],
  label: Token,
  tokens: readonly Token[],
  top: Element,
): Column<Head>[] | undefined {
  const headRow = commonElement(
    heads.map(({ at }) => at),
    top,
  );
  const headCells = childrenOf(headRow);
  const places = heads.map(({ at }) => headCells.findIndex((cell) => contains(cell, at)));
  if (places.includes(-1) || new Set(places).size !== heads.length || spansColumns(headCells)) return undefined;
  const answers = tokens.filter(isAnswer);
  const fits = (row: Element): boolean => {
    const cells = childrenOf(row);
    if (cells.length !== headCells.length || spansColumns(cells) || contains(row, headRow)) return false;
    return contains(row, label.at) || answers.every(({ at }) => contains(row, at));
  };
  const columns = heads.map((head): Column<Head> => ({ head, tokens: [] }));
  for (const token of tokens) {
    const path: Element[] = [];
    for (let up = parentOf(token.at); up && up !== top; up = parentOf(up)) path.unshift(up);
    const row = path.find(fits);
    const place = row ? childrenOf(row).findIndex((cell) => contains(cell, token.at)) : -1;
    const column = columns[places.indexOf(place)];
    if (!row || !column) {
      if (isAnswer(token)) return undefined;
      continue;
    }
    if (!isUnder(token, column.head, heads)) return undefined;
    column.tokens.push(token);
  }
  // A cell in which something is said and no answer given is a cell of another row than it seems.
  const whole = columns.every((column) => column.tokens.length === 0 || column.tokens.filter(isAnswer).length > 0);
  return whole ? columns : undefined;
}
