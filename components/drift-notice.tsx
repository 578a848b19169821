import { t } from '../lib/i18n';
import { PanelFrame } from './panel-frame';

/** Said in place of figures on a page that is not understood. */
export function DriftNotice({ missing }: { missing: readonly string[] }) {
  return (
    <PanelFrame title={t('driftTitle')}>
      <p class="notice">{t('driftText')}</p>
      {missing.length > 0 && <p class="quiet">{t('driftMissing', missing.join(', '))}</p>}
    </PanelFrame>
  );
}
