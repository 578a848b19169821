import { t } from '../../lib/i18n';

/** How far a file is read; the end of it can be waited for or not. */
export function ImportProgress({
  importing,
  stopping,
  name,
  read,
  size,
  onCancel,
}: {
  importing: boolean;
  /** It was told to end, and what is under way comes to its end. */
  stopping: boolean;
  name: string;
  read: number;
  size: number;
  onCancel(): void;
}) {
  const under = importing ? t('importRunning', name) : t('importReading', name);
  const text = stopping ? t('importStopping') : under;
  return (
    <div class="progress" data-step={importing ? 'importing' : 'inspecting'} data-stopping={stopping}>
      <p role="status">{text}</p>
      <progress aria-label={under} max={Math.max(1, size)} value={read} />
      <button type="button" name="cancel" class="plain" disabled={stopping} onClick={onCancel}>
        {t('importCancel')}
      </button>
    </div>
  );
}
