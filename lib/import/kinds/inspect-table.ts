import type { PreviewCell } from '../../domain/import/preview';
import type { RefusedRow } from '../../domain/import/refusal';
import { createBasisFinder } from '../../domain/import/report-basis';
import type { MarketplaceCode } from '../../domain/marketplace';
import type { Span, TableInspection } from '../inspection';
import { type Inspector, MOST_SHOWN, PREVIEW_ROWS } from './inspector';
import type { OpenKind } from './open-kind';

/** Looks through any report but the one of feedback. @param updated the day of an order's last change, where the report tells one. */
export function inspectTable<Row>(
  kind: TableInspection['kind'],
  open: OpenKind<Row>,
  updated?: (row: Row) => string,
): Inspector<Omit<TableInspection, 'encoding'>> {
  const stores = new Map<MarketplaceCode, number>();
  const basis = createBasisFinder();
  const refusedRows: RefusedRow[] = [];
  const preview: PreviewCell[][] = [];
  const counts = { rows: 0, refused: 0, spoilt: 0, storeless: 0 };
  let twins = 0;
  let span: Span | undefined;
  return {
    take(record) {
      const result = open.read(record);
      if ('reason' in result) {
        // Once it is known which store the others are of, these are taken as well.
        if (result.reason === 'importRefusedNoStore') counts.storeless++;
        else counts.refused++;
        if (refusedRows.length < MOST_SHOWN) refusedRows.push(result);
        return;
      }
      counts.rows++;
      if (open.isTwin?.(result.row)) twins++;
      const { marketplace, day } = open.place(result.row) ?? {};
      if (marketplace) stores.set(marketplace, (stores.get(marketplace) ?? 0) + 1);
      if (day && (!span || day < span.from || day > span.to))
        span = { from: span && span.from < day ? span.from : day, to: span && span.to > day ? span.to : day };
      if (day && updated) basis.add(day, updated(result.row));
      if (record.fields.some((field) => field.includes('\ufffd'))) counts.spoilt++;
      if (preview.length < PREVIEW_ROWS) preview.push(open.preview(result.row));
    },
    end() {
      const [only] = stores.size === 1 ? stores.keys() : [];
      const found = updated && basis.find();
      return {
        kind,
        ...counts,
        ...(twins > 0 && { twins }),
        // Where all other rows are of one store, so are these.
        ...(only && { marketplace: only, rows: counts.rows + counts.storeless, storeless: 0 }),
        refusedRows: only ? refusedRows.filter(({ reason }) => reason !== 'importRefusedNoStore') : refusedRows,
        stores: [...stores].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows),
        ...(span && { span }),
        ...(found && { basis: found }),
        preview: { columns: open.columns, rows: preview },
      };
    },
  };
}
