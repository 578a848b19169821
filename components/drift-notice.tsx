import { type MessageKey, t } from '../lib/i18n';
import { PanelFrame } from './panel-frame';

/** The fields of a page that were not found or do not fit, by the names adapters give them, in words. */
export function missingText(missing: readonly string[]): string {
  return missing.map((name) => t(`missing${name}` as MessageKey) || name).join(', ');
}

/** Said in place of figures on a page that is not understood. */
export function DriftNotice({ missing }: { missing: readonly string[] }) {
  return (
    <PanelFrame title={`⚠ ${t('driftTitle')}`}>
      <p class="warning">{t('driftText')}</p>
      {missing.length > 0 && <p class="quiet">{t('driftMissing', missingText(missing))}</p>}
    </PanelFrame>
  );
}
