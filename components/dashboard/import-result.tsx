import { useState } from 'preact/hooks';
import type { RefusedRow } from '../../lib/domain/import/refusal';
import type { ReportKind } from '../../lib/domain/report/coverage';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { ImportIncomplete } from './import-incomplete';
import { ReportRefused } from './report-refused';

type Result = {
  kind: ReportKind | undefined;
  /** Rows of what was erased or deleted by its age before. */
  held: number;
  taken: number;
  changed: number;
  known: number;
  refused: number;
  refusedRows: readonly RefusedRow[];
  incomplete?: readonly { from: string; to: string }[] | undefined;
  untold?: true | undefined;
  cancelled: boolean;
};

const AT_A_TIME = 100;

/** What became of a file: taken, known, refused; and each refused row with its line and why. */
export function ImportResultView(props: {
  name: string;
  result: Result;
  /** Files that wait behind this one. */
  waiting: number;
  onSave(): void;
  onAgain(): void;
}) {
  const { name, result, waiting, onSave, onAgain } = props;
  const [most, setMost] = useState(AT_A_TIME);
  const { kind, taken, changed, known, refused, held, refusedRows, cancelled, incomplete, untold = false } = result;
  const empty = !cancelled && taken + changed + known + refused + held === 0;
  const feedback = kind === 'feedback';
  const counts = [
    ['import-taken', taken, t('importTaken', countText(taken))],
    ['import-changed', changed, t('importChanged', countText(changed))],
    ['import-known', known, t('importKnown', countText(known))],
    ['import-refused', refused, t('importRefused', countText(refused))],
    ...(held > 0 ? [['import-held', held, t('importHeld', countText(held))] as const] : []),
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
      {empty && <p data-figure="import-seen-empty">{t('importSeenEmpty')}</p>}
      {incomplete && <ImportIncomplete spans={incomplete} untold={untold} />}
      <p class="actions">
        <button type="button" name="again" onClick={onAgain}>
          {waiting > 0 ? t('importNext', countText(waiting)) : t('importAnother')}
        </button>
        <a href={feedback ? '#feedback' : '#performance'}>{feedback ? t('importSee') : t('importSeeMonths')}</a>
      </p>
      {refusedRows.length > 0 && (
        <section aria-labelledby="refused-title">
          <h3 id="refused-title">{t('importRefusedRows')}</h3>
          <p class="actions">
            <button type="button" name="save-refused" class="plain" onClick={onSave}>
              {t('importRefusedSave')}
            </button>
          </p>
          <ReportRefused caption={t('importRefusedRows')} rows={refusedRows.slice(0, most)} />
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
