import { t } from '../lib/i18n';
import './sample-banner.css';

type Props = {
  /** `elsewhere` where this page does not show it, but others do. */
  place: 'here' | 'elsewhere';
  onOut(): void;
};

/** Says on every surface that what it shows is invented, and takes it out again on one press. */
export function SampleBanner({ place, onOut }: Props) {
  return (
    <aside class="sample-banner" aria-label={t('sampleName')} data-sample={place}>
      <p>
        <b>{t('sampleName')}:</b> {place === 'here' ? t('sampleHere') : t('sampleElsewhere')}
      </p>
      <button type="button" name="sample-out" onClick={onOut}>
        {t('sampleOut')}
      </button>
    </aside>
  );
}
