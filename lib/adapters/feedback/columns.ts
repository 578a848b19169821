import type { Column } from './words';

/** The cells of one row by what stands in them. */
export type RowCells = { date: Element; rating: Element; order: Element; comment: Element };

/** Class names of cells that were seen on the page; the cell of the comment has none. */
const CLASSES: readonly (readonly [string, Column])[] = [
  ['col_order_date', 'date'],
  ['col_feedback_rating', 'rating'],
  ['col_order_id', 'order'],
  ['col_actions', 'actions'],
];

const byClass = (cell: Element): Column | undefined =>
  cell.className === '' ? undefined : CLASSES.find(([name]) => cell.classList.contains(name))?.[1];

const MISSING = { date: 'FeedbackDate', rating: 'Rating', order: 'OrderId', comment: 'Comment' } as const;

/**
 * Which cell of a row is which, by the heads, by the cells' own classes, or by both where they agree. Heads count only where
 * there are as many of them as cells: a hidden head without a cell would shift every value.
 * @returns the names of what is not found for certain, in place of the cells.
 */
export function cellsByColumn(cells: readonly Element[], heads: readonly (Column | undefined)[]): RowCells | string[] {
  const fits = heads.length === cells.length;
  const said = cells.map((cell, at) => ({ cell, head: fits ? heads[at] : undefined, own: byClass(cell) }));
  const against = said.find(({ head, own }) => head && own && head !== own);
  if (against) return [MISSING[against.own as keyof typeof MISSING] ?? 'Comment'];
  const of = (column: Column): Element[] =>
    said.filter(({ head, own }) => (own ?? head) === column).map(({ cell }) => cell);
  const only = (column: Column): Element | undefined => (of(column).length === 1 ? of(column)[0] : undefined);
  const classed = CLASSES.every(([, column]) => said.filter(({ own }) => own === column).length === 1);
  const unnamed = said.filter(({ head, own }) => !head && !own);
  // The comment's cell is the one without a class where all others have theirs.
  const left =
    classed && of('comment').length === 0 && said.length === 5 && unnamed.length === 1 ? unnamed[0]?.cell : undefined;
  const found = { date: only('date'), rating: only('rating'), order: only('order'), comment: only('comment') ?? left };
  const { date, rating, order, comment } = found;
  if (date && rating && order && comment) return { date, rating, order, comment };
  return (Object.keys(MISSING) as (keyof typeof MISSING)[]).flatMap((name) => (found[name] ? [] : MISSING[name]));
}
