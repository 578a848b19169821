import { t } from '../../lib/i18n';

/** How far a file is read; the end of it can be waited for or not. */
export function ImportProgress({
  importing,
  name,
  read,
  size,
  onCancel,
}: {
  importing: boolean;
  name: string;
  read: number;
  size: number;
  onCancel(): void;
}) {
  const text = importing ? t('importRunning', name) : t('importReading', name);
  return (
    <div class="progress" data-step={importing ? 'importing' : 'inspecting'}>
      <p role="status">{text}</p>
      <progress aria-label={text} max={Math.max(1, size)} value={read} />
      <button type="button" name="cancel" class="plain" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </div>
  );
}
