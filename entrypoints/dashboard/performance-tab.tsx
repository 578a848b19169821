import { t } from '../../lib/i18n';

/** Nothing of it is there yet. */
export function PerformanceTab() {
  return <p class="quiet">{t('loading')}</p>;
}
