import { type MessageKey, t } from '../lib/i18n';
import { PanelFrame } from './panel-frame';

/** The fields of a page that were not found or do not fit, by the names adapters give them, in words. */
export function missingText(missing: readonly string[]): string {
  return missing.map((name) => t(`missing${name}` as MessageKey) || name).join(', ');
}

/** Said in place of figures on a page that is not understood. */
export function DriftNotice({
  missing,
  dropped,
  teach,
  report,
}: {
  missing: readonly string[];
  dropped: readonly string[];
  /** Starts pointing at what was not found; absent where nothing can be taught. */
  teach?: (() => void) | undefined;
  /** Makes a redacted skeleton of the page, to be looked at. */
  report: () => void;
}) {
  return (
    <PanelFrame title={`⚠ ${t('driftTitle')}`}>
      <p class="warning">{t('driftText')}</p>
      {missing.length > 0 && <p class="quiet">{t('driftMissing', missingText(missing))}</p>}
      {dropped.length > 0 && <p class="warning">{t('taughtDropped', missingText(dropped))}</p>}
      <p class="actions">
        {teach && (
          <button type="button" data-action="teach" onClick={teach}>
            {t('teach')}
          </button>
        )}{' '}
        <button type="button" data-action="report" title={t('teachReportNote')} onClick={report}>
          {t('teachReport')}
        </button>
      </p>
    </PanelFrame>
  );
}
