import type { Merged } from '../../lib/backup/setup';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable } from '../options/data-table';
import { tableText } from './words';

/** What became of the records of a file, kind by kind. */
export function MergedResult(props: {
  name: string;
  result: Readonly<Record<string, Merged>>;
  /** How many settings were taken over; nothing where none were to be. */
  settings: number | 'failed' | undefined;
  onAgain(): void;
}) {
  const { name, result, settings, onAgain } = props;
  const figure = (kind: keyof Merged, count: number) => (
    <span key={kind} data-figure={`merged-${kind}`} data-count={count}>
      {countText(count)}
    </span>
  );
  const someHeld = Object.values(result).some(({ held = 0 }) => held > 0);
  return (
    <div data-step="merged">
      <div role="status">
        <h3>{t('dataTaken', name)}</h3>
      </div>
      <DataTable
        caption={t('dataTaken', name)}
        columns={[t('csvKind'), t('dataNew'), t('dataChanged'), t('dataKnown'), ...(someHeld ? [t('dataHeld')] : [])]}
        rows={Object.entries(result).map(([table, { taken, changed, known, held = 0 }]) => ({
          key: table,
          data: { 'data-table': table },
          cells: [
            tableText(table),
            ...[figure('taken', taken), figure('changed', changed), figure('known', known)],
            ...(someHeld ? [figure('held', held)] : []),
          ],
        }))}
      />
      {settings === 'failed' && (
        <p class="problem" role="alert">
          {t('dataTakingStopped', name)}
        </p>
      )}
      {typeof settings === 'number' && (
        <p data-figure="merged-settings" data-count={settings}>
          {t('dataSettingsTaken', countText(settings))}
        </p>
      )}
      <p class="actions">
        <button type="button" name="again" class="plain" onClick={onAgain}>
          {t('importAnother')}
        </button>
      </p>
    </div>
  );
}
