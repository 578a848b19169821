import { t } from '../../lib/i18n';

export type Exports = { onCopy(): void; onSave(): void; onPrint(): void; done?: 'copied' | 'not-copied' | undefined };

/** Takes what is shown elsewhere: as text, as a file, on paper. */
export function ExportButtons({ onCopy, onSave, onPrint, done }: Exports) {
  return (
    <p class="actions exports">
      <button type="button" class="plain" name="copy" onClick={onCopy}>
        {t('copyText')}
      </button>
      <button type="button" class="plain" name="csv" onClick={onSave}>
        {t('importRefusedSave')}
      </button>
      <button type="button" class="plain" name="print" onClick={onPrint}>
        {t('perfPrint')}
      </button>
      <span role="status">{done && (done === 'copied' ? `✓ ${t('copied')}` : t('perfNotCopied'))}</span>
    </p>
  );
}
