import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { type DateHints, readDays } from '../../domain/feedback/list-dates';
import { canonical } from '../../domain/seen';
import type { Grid } from './grid';
import { type PrintedRow, type RowMemo, readRow } from './row';

/** All rows of a list: read, not filled yet, or not understood, with what is missing. */
export type RowsReading =
  | { state: 'read'; rows: readonly { row: FeedbackRow; cell: Element }[]; complete: boolean }
  | { state: 'loading' }
  | { state: 'drift'; missing: string[] };

/** Rows of one step: about a millisecond. */
const STEP = 20;

/**
 * Reads the rows of a list, in steps. One row without its order, stars or date means that the list is not understood; a row whose comment is not
 * known for certain is left out, and then the list is not `complete`. Where more than half are like that, it is not understood either.
 */
export function* readRows(grid: Grid, hints: DateHints): Generator<undefined, RowsReading> {
  const memo: RowMemo = { columns: new Map(), struck: new Map() };
  const readings: ReturnType<typeof readRow>[] = [];
  for (const row of grid.rows) {
    readings.push(readRow(row, grid, memo));
    if (readings.length % STEP === 0) yield;
  }
  const missing = readings.flatMap((reading) => ('missing' in reading ? reading.missing : []));
  if (missing.length > 0) return { state: 'drift', missing: [...new Set(missing)] };
  const printed = readings.flatMap((reading) => ('row' in reading ? reading.row : []));
  const unsure = readings.filter((reading) => 'unsure' in reading).length;
  if (readings.some((reading) => 'blank' in reading)) return { state: 'loading' };
  if (unsure > printed.length) return { state: 'drift', missing: ['Comment'] };
  // An empty grid comes before its rows, up to a minute: it never means that there is no feedback.
  if (printed.length === 0) return { state: 'loading' };
  return settle(printed, hints, unsure === 0);
}

function settle(printed: readonly PrintedRow[], hints: DateHints, complete: boolean): RowsReading {
  const { language } = hints;
  const days = readDays(
    printed.map(({ date }) => date),
    hints,
    language ? [language] : [],
  );
  const byOrder = new Map<string, { row: FeedbackRow; cell: Element }>();
  for (const [at, { date: _, cell, ...said }] of printed.entries()) {
    const left = days[at];
    if (!left) return { state: 'drift', missing: ['FeedbackDate'] };
    const row: FeedbackRow = { ...said, left };
    const known = byOrder.get(row.orderId);
    // An order has one feedback: the same row twice is one, two different ones cannot both be.
    if (known && canonical(known.row) !== canonical(row)) return { state: 'drift', missing: ['FeedbackTwice'] };
    if (!known) byOrder.set(row.orderId, { row, cell });
  }
  return { state: 'read', rows: [...byOrder.values()], complete };
}
