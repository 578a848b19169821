import { cellOf, misfitOfRow, refusedRow } from './cells';
import type { RawRecord } from './record-reader';
import type { RefusedRow } from './refusal';

/** A row of a report as it will be recorded, with the line that it begins in; or why it is not. */
export type ReadRow<Row> = { line: number; row: Row } | RefusedRow;

/** The text of a row in one of the places of its head; empty where the file has no such column. */
export type Cell = (place: number | undefined) => string;

/** Where the columns of a report about orders stand, and how many there are. */
type Head = Readonly<Record<string, number | undefined>> & { readonly width: number; readonly orderId: number };

/** Reads rows under a head: those whose fields do not fit it are refused, `read` says what the others are. */
export function rowReader<Row>(
  { width, ...places }: Head,
  read: (line: number, cell: Cell) => ReadRow<Row>,
): (record: RawRecord) => ReadRow<Row> {
  const last = Math.max(...Object.values(places).map((place) => place ?? 0));
  return ({ line, fields, unfinished }) => {
    const cell: Cell = (place) => cellOf(fields, place);
    if (unfinished) return refusedRow(line, 'importRefusedCut', cell(places.orderId));
    const misfit = misfitOfRow(fields, width, last);
    return misfit ? refusedRow(line, misfit, cell(places.orderId)) : read(line, cell);
  };
}
