import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable } from '../options/data-table';
import { tableText } from './words';

/** How many records there are of each kind, and the way to save those of one for a spreadsheet. */
export function KeptTable(props: {
  counts: Readonly<Record<string, number>>;
  /** Kinds that can be saved. */
  savable: readonly string[];
  busy: boolean;
  onSave(name: string): void;
}) {
  const { counts, savable, busy, onSave } = props;
  const kept = Object.entries(counts).filter(([, count]) => count > 0);
  if (kept.length === 0) return <p data-state="empty">{t('dataNothing')}</p>;
  return (
    <>
      <DataTable
        caption={t('dataKept')}
        columns={[t('csvKind'), t('dataRecords'), t('dataCsv')]}
        rows={kept.map(([name, count]) => ({
          key: name,
          data: { 'data-table': name },
          cells: [
            tableText(name),
            <span key="count" data-figure="records" data-count={count}>
              {countText(count)}
            </span>,
            savable.includes(name) ? (
              <button
                key="csv"
                type="button"
                class="plain"
                name={`csv-${name}`}
                disabled={busy}
                aria-label={`${t('dataCsv')}: ${tableText(name)}`}
                onClick={() => onSave(name)}
              >
                CSV
              </button>
            ) : (
              ''
            ),
          ],
        }))}
      />
      <p class="quiet">{t('dataDerived')}</p>
    </>
  );
}
