import { t } from '../../lib/i18n';

type Props = {
  /** Whether it is shown; `undefined` until it is known. */
  shown: boolean | undefined;
  /** How much of it is there while it is put in, from 0 to 1. */
  done: number | undefined;
  failed: boolean;
  /** Everything is stopped: then the sample would not be shown either. */
  paused: boolean;
  onPut(): void;
  onCancel(): void;
  onOut(): void;
};

/** The sample in on one press, with its progress, and out on another. */
export function SampleOffer({ shown, done, failed, paused, onPut, onCancel, onOut }: Props) {
  const running = done !== undefined;
  return (
    <div class="sample-offer" data-state={running ? 'running' : shown ? 'shown' : 'none'}>
      <div role="status">
        {running && <p>{t('sampleFilling')}</p>}
        {!running && shown && <p>{t('sampleIn')}</p>}
        {failed && <p class="problem">{t('sampleFailed')}</p>}
      </div>
      {running && (
        <>
          <progress aria-label={t('sampleFilling')} max={1} value={done} />{' '}
          <button type="button" name="cancel" onClick={onCancel}>
            {t('importCancel')}
          </button>
        </>
      )}
      {!running && shown === false && (
        <button type="button" name="sample-in" onClick={onPut} disabled={paused}>
          {t('samplePut')}
        </button>
      )}
      {!running && shown && (
        <>
          <a href="/dashboard.html" target="_blank" rel="noreferrer">
            {t('sampleLook')}
          </a>{' '}
          <button type="button" name="sample-out" onClick={onOut}>
            {t('sampleOut')}
          </button>
        </>
      )}
    </div>
  );
}
