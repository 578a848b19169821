import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { cellsByColumn } from './columns';
import { readComment } from './comment';
import type { Grid, GridRow } from './grid';
import { readOrderCell } from './order-id';
import { lineOf } from './parts';
import { ratingsIn, readRating } from './rating';
import { isStruck, type StruckMemo } from './struck';

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

const isBlank = (cells: readonly Element[]): boolean =>
  cells.every((cell) => lineOf(cell) === '') &&
  !cells.some((cell) => cell.querySelector('kat-star-rating[value],kat-link[label]'));

/** Reads one row of the list. */
export function readRow({ element, cells }: GridRow, { heads }: Grid, memo: StruckMemo): RowReading {
  const at = cellsByColumn(cells, heads);
  if (Array.isArray(at) || ratingsIn(element) > 1) {
    if (isBlank(cells)) return { blank: true };
    const named = cells.some((cell) => readOrderCell(cell) !== undefined) || ratingsIn(element) > 0;
    // A single cell over the whole width, without an order and without stars: a word between rows, such as "nothing found".
    if (cells.length === 1 && !named) return { apart: true };
    return { missing: Array.isArray(at) ? at : ['Rating'] };
  }
  const orderId = readOrderCell(at.order);
  const rating = readRating(at.rating);
  const date = lineOf(at.date);
  if (!orderId && rating === undefined && isBlank(cells)) return { blank: true };
  const missing = [
    ...(orderId ? [] : ['OrderId']),
    ...(rating === undefined ? ['Rating'] : []),
    ...(date !== '' && date.length <= LONGEST_DATE ? [] : ['FeedbackDate']),
  ];
  if (missing.length > 0 || !orderId || rating === undefined) return { missing };
  const comment = readComment(at.comment);
  if (!comment) return { unsure: true };
  const { box, struck: marked, ...said } = comment;
  const stars = at.rating.firstElementChild ?? at.rating;
  const struck = marked || (box !== undefined && isStruck(box, element, memo)) || isStruck(stars, element, memo);
  return { row: { orderId, rating, ...said, ...(struck && { struck }), date, cell: at.comment } };
}
