import { t } from '../../lib/i18n';

/** Nothing of it is there yet. */
export function QueueTab() {
  return <p class="quiet">{t('loading')}</p>;
}
