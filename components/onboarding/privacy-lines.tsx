import { t } from '../../lib/i18n';

/** What is read, what is kept and what never leaves: the five lines of the README, word for word. */
export function PrivacyLines() {
  return (
    <ol class="privacy">
      <li>{t('privacyStays')}</li>
      <li>{t('privacyReads')}</li>
      <li>{t('privacyKeeps')}</li>
      <li>{t('privacyWhere')}</li>
      <li>{t('privacySwitch')}</li>
    </ol>
  );
}
