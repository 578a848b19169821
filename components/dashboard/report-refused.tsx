import type { RefusedRow } from '../../lib/domain/import/refusal';
import { t } from '../../lib/i18n';
import { DataTable } from '../options/data-table';
import { refusalText } from './import-words';

/** Rows that cannot be taken, each with its line and why. */
export function ReportRefused({ caption, rows }: { caption: string; rows: readonly RefusedRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[t('importLine'), t('importReason'), t('importValue')]}
      rows={rows.map(({ line, reason, value }, index) => ({
        key: `${line} ${index}`,
        data: { 'data-line': `${line}`, 'data-reason': reason },
        cells: [
          line,
          refusalText(reason),
          <span key="value" class="words" dir="auto">
            {value}
          </span>,
        ],
      }))}
    />
  );
}
