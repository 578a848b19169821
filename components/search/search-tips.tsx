import { t } from '../../lib/i18n';

/** What is looked through, how it is asked for, and what is not there to be found. */
export function SearchTips() {
  return (
    <ul class="search-tips quiet">
      <li>{t('searchTipWhat')}</li>
      <li>{t('searchTipWords')}</li>
      <li>{t('searchTipOrder')}</li>
      <li>{t('searchTipProduct')}</li>
      <li>{t('searchTipMemos')}</li>
    </ul>
  );
}
