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

/** Where each column stands among the cells of a row. */
type Places = Record<keyof RowCells, number>;

/** Places found before, by the classes of the cells: in most lists all rows are alike. */
export type ColumnMemo = Map<string, Places | string[]>;

function placesOf(cells: readonly Element[], heads: readonly (Column | undefined)[]): Places | string[] {
  const fits = heads.length === cells.length;
  const said = cells.map((cell, at) => ({ at, head: fits ? heads[at] : undefined, own: byClass(cell) }));
  const against = said.find(({ head, own }) => head && own && head !== own);
  if (against) return [MISSING[against.own as keyof typeof MISSING] ?? 'Comment'];
  const of = (column: Column): number[] => said.filter(({ head, own }) => (own ?? head) === column).map(({ at }) => at);
  const only = (column: Column): number | undefined => (of(column).length === 1 ? of(column)[0] : undefined);
  const classed = CLASSES.every(([, column]) => said.filter(({ own }) => own === column).length === 1);
  const unnamed = said.filter(({ head, own }) => !head && !own);
  // The comment's cell is the one without a class where all others have theirs.
  const isLeft = classed && of('comment').length === 0 && said.length === 5 && unnamed.length === 1;
  const left = isLeft ? unnamed[0]?.at : undefined;
  const found = { date: only('date'), rating: only('rating'), order: only('order'), comment: only('comment') ?? left };
  const missing = (Object.keys(MISSING) as (keyof typeof MISSING)[]).filter((name) => found[name] === undefined);
  return missing.length > 0 ? missing.map((name) => MISSING[name]) : (found as Places);
}

/**
 * Which cell of a row is which, by the heads, by the cells' own classes, or by both where they agree. Heads count only where
 * there are as many of them as cells: a hidden head without a cell would shift every value.
 * @returns the names of what is not found for certain, in place of the cells.
 */
export function cellsByColumn(
  cells: readonly Element[],
  heads: readonly (Column | undefined)[],
  memo: ColumnMemo,
): RowCells | string[] {
  let key = '';
  for (const { className } of cells) key += `${className}|`;
  const places = memo.get(key) ?? placesOf(cells, heads);
  memo.set(key, places);
  if (Array.isArray(places)) return places;
  const [date, rating, order, comment] = [
    cells[places.date],
    cells[places.rating],
    cells[places.order],
    cells[places.comment],
  ];
  return date && rating && order && comment ? { date, rating, order, comment } : [];
}
