import type { Preview, PreviewCell, PreviewColumn } from '../../lib/domain/import/preview';
import { formatMoney } from '../../lib/domain/money';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable } from '../options/data-table';
import { percentText } from '../percent-text';
import { longDay } from './long-day';
import { columnText } from './report-words';

function Cell({ cell, column }: { cell: PreviewCell; column: PreviewColumn }) {
  if (!cell) return <span class="quiet">–</span>;
  if ('day' in cell) return <time dateTime={cell.day}>{longDay(cell.day)}</time>;
  if ('money' in cell)
    return (
      <span data-amount={cell.money.amount} data-currency={cell.money.currency}>
        {formatMoney(cell.money, interfaceLanguage())}
      </span>
    );
  if ('count' in cell) return <>{countText(cell.count)}</>;
  if ('rate' in cell) return <>{percentText(cell.rate)}</>;
  if ('yes' in cell) return <>{cell.yes ? t('fbYes') : t('fbNo')}</>;
  return (
    <span class="words" dir="auto">
      {column === 'metric' ? cell.text.replaceAll('-', ' ') : cell.text}
    </span>
  );
}

/** The first rows of a file as they will be taken. */
export function ReportPreviewTable({ preview: { columns, rows } }: { preview: Preview }) {
  return (
    <>
      <h3>{t('importPreview')}</h3>
      <DataTable
        caption={t('importPreview')}
        columns={columns.map(columnText)}
        rows={rows.map((cells, index) => ({
          key: `${index}`,
          cells: columns.map((column, at) => <Cell key={column} cell={cells[at]} column={column} />),
        }))}
      />
    </>
  );
}
