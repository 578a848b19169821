import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { type ColumnMemo, cellsByColumn } from './columns';
import { readComment } from './comment';
import type { Grid, GridRow } from './grid';
import { readOrderCell } from './order-id';
import { lineOf, partsOf } from './parts';
import { ratingsIn, readRating } from './rating';
import { drawnIn, isStruck, type StruckMemo } from './struck';

/** One row as it is printed: its date is settled with those of the others. */
export type PrintedRow = Omit<FeedbackRow, 'left'> & { date: string; cell: Element };

/** `missing` names what a row does not say; `blank` is a row that is not filled yet, `apart` one that is no feedback. */
export type RowReading =
  | { row: PrintedRow }
  | { missing: readonly string[] }
  | { unsure: true }
  | { blank: true }
  | { apart: true };

const LONGEST_DATE = 40;

/** The text of a date's cell: the only one in it with digits. */
function dateIn(cell: Element): string | undefined {
  const [said, ...others] = partsOf(cell, true).parts.filter(({ text }) => /\d/.test(text));
  return said && others.length === 0 && said.text.length <= LONGEST_DATE ? said.text : undefined;
}

const isBlank = (cells: readonly Element[]): boolean =>
  cells.every((cell) => lineOf(cell) === '') &&
  !cells.some((cell) => cell.querySelector('kat-star-rating[value],kat-link[label]'));

/** What is the same in many rows of one reading. */
export type RowMemo = { columns: ColumnMemo; struck: StruckMemo };

/** Reads one row of the list. */
export function readRow({ element, cells }: GridRow, { heads }: Grid, memo: RowMemo): RowReading {
  const at = cellsByColumn(cells, heads, memo.columns);
  if (Array.isArray(at) || ratingsIn(element) > 1) {
    if (isBlank(cells)) return { blank: true };
    const named = cells.some((cell) => readOrderCell(cell) !== undefined) || ratingsIn(element) > 0;
    // A single cell over the whole width, without an order and without stars: a word between rows, such as "nothing found".
    if (cells.length === 1 && !named) return { apart: true };
    return { missing: Array.isArray(at) ? at : ['Rating'] };
  }
  const orderId = readOrderCell(at.order);
  const rating = readRating(at.rating);
  const date = dateIn(at.date);
  if (!orderId && rating === undefined && isBlank(cells)) return { blank: true };
  const missing = [
    ...(orderId ? [] : ['OrderId']),
    ...(rating === undefined ? ['Rating'] : []),
    ...(date === undefined ? ['FeedbackDate'] : []),
  ];
  if (!orderId || rating === undefined || date === undefined) return { missing };
  const comment = readComment(at.comment);
  if (!comment) return { unsure: true };
  const { box, struck: marked, ...said } = comment;
  const stars = at.rating.firstElementChild ?? at.rating;
  const struck =
    marked ||
    (box !== undefined && isStruck(drawnIn(box), element, memo.struck)) ||
    isStruck(stars, element, memo.struck);
  return { row: { orderId, rating, ...said, ...(struck && { struck }), date, cell: at.comment } };
}
