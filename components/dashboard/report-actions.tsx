import { t } from '../../lib/i18n';

/** Takes the report that was looked through, or leaves it. @param off why it cannot be taken. */
export function ReportActions({ off, onCancel }: { off: string | undefined; onCancel(): void }) {
  return (
    <p class="actions">
      <button type="submit" name="import" disabled={off !== undefined} aria-describedby={off && 'import-off'}>
        {t('dashboardImport')}
      </button>
      <button type="button" name="cancel" class="plain" onClick={onCancel}>
        {t('importCancel')}
      </button>
      {off !== undefined && (
        <span class="quiet" id="import-off">
          {off}
        </span>
      )}
    </p>
  );
}
