import { t } from '../../lib/i18n';

/** Stands in place of a part that writes or keeps the person's own records, while the sample is shown: nothing of theirs may get into what is thrown away. */
export function OwnOnly() {
  return <p class="notice">{t('sampleOwnOnly')}</p>;
}
