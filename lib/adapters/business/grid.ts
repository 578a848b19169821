import { deepAll, isVisible, textOf } from '../dom';
import { columnNamed, type ReportColumn } from './heads';

const TABLE = 'kat-table,table,[role="table"],[role="grid"]';
const ROW = 'kat-table-row,tr,[role="row"]';
const CELL = 'kat-table-cell,td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

/** A report: where each column stands, and the texts of its rows. */
export type Report = { columns: ReadonlyMap<ReportColumn, number>; rows: readonly (readonly string[])[] };

const textsOf = (row: Element): string[] => deepAll(row, CELL).filter(isVisible).map(textOf);

/** The columns that a row of heads names. @returns `undefined` where one is named twice. */
function columnsOf(heads: readonly string[]): Map<ReportColumn, number> | undefined {
  const columns = new Map<ReportColumn, number>();
  for (const [at, head] of heads.entries()) {
    const column = columnNamed(head);
    if (column && columns.has(column)) return undefined;
    if (column) columns.set(column, at);
  }
  return columns;
}

const CARES: readonly ReportColumn[] = ['refunded', 'feedback', 'negative', 'claims'];

/** Every visible table by date that counts refunds, feedback or claims; `broken` where rows and heads do not fit. */
export function reportsIn(content: Element): (Report | 'broken')[] {
  return deepAll(content, TABLE)
    .filter(isVisible)
    .flatMap((table): (Report | 'broken')[] => {
      const rows = deepAll(table, ROW).filter(isVisible).map(textsOf);
      const heads = rows.filter((row) => row.some((text) => columnNamed(text) === 'date'));
      const [head] = heads;
      const columns = head && columnsOf(head);
      if (!head || (columns && !CARES.some((each) => columns.has(each)))) return [];
      const below = rows.slice(rows.indexOf(head) + 1);
      if (heads.length > 1 || !columns || below.some((row) => row.length !== head.length)) return ['broken'];
      return [{ columns, rows: below }];
    });
}
