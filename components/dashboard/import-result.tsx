import { useState } from 'preact/hooks';
import type { RefusedRow } from '../../lib/domain/import/refusal';
import { t } from '../../lib/i18n';
import { DataTable } from '../options/data-table';
import { countText, refusalText } from './import-words';

type Result = {
  taken: number;
  changed: number;
  known: number;
  refused: number;
  refusedRows: readonly RefusedRow[];
  cancelled: boolean;
};

const AT_A_TIME = 100;

/** What became of a file: taken, known, refused; and each refused row with its line and why. */
export function ImportResultView(props: { name: string; result: Result; onSave(): void; onAgain(): void }) {
  const { name, result, onSave, onAgain } = props;
  const [most, setMost] = useState(AT_A_TIME);
  const { taken, changed, known, refused, refusedRows, cancelled } = result;
  const counts = [
    ['import-taken', taken, t('importTaken', countText(taken))],
    ['import-changed', changed, t('importChanged', countText(changed))],
    ['import-known', known, t('importKnown', countText(known))],
    ['import-refused', refused, t('importRefused', countText(refused))],
  ] as const;
  return (
    <div data-step="done" data-cancelled={cancelled}>
      <div role="status">
        <h3>{cancelled ? t('importCancelled') : t('importDone', name)}</h3>
      </div>
      <ul class="counts">
        {counts.map(([figure, count, text]) => (
          <li key={figure} data-figure={figure} data-count={count}>
            {text}
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" name="again" onClick={onAgain}>
          {t('importAnother')}
        </button>
        <a href="#feedback">{t('importSee')}</a>
      </p>
      {refusedRows.length > 0 && (
        <section aria-labelledby="refused-title">
          <h3 id="refused-title">{t('importRefusedRows')}</h3>
          <p class="actions">
            <button type="button" name="save-refused" class="plain" onClick={onSave}>
              {t('importRefusedSave')}
            </button>
          </p>
          <DataTable
            caption={t('importRefusedRows')}
            columns={[t('importLine'), t('importReason'), t('importValue')]}
            rows={refusedRows.slice(0, most).map(({ line, reason, value }) => ({
              key: `${line}`,
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
          {refusedRows.length > most && (
            <button type="button" name="more" class="plain" onClick={() => setMost(most + AT_A_TIME)}>
              {t('dashboardMore')}
            </button>
          )}
          {refused > refusedRows.length && (
            <p class="quiet">{t('importRefusedMore', countText(refused - refusedRows.length))}</p>
          )}
        </section>
      )}
    </div>
  );
}
