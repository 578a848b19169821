import { t } from '../../lib/i18n';

/** Takes the report that was looked through, or leaves it. */
export function ReportActions({ disabled, onCancel }: { disabled: boolean; onCancel(): void }) {
  return (
    <p class="actions">
      <button type="submit" name="import" disabled={disabled}>
        {t('dashboardImport')}
      </button>
      <button type="button" name="cancel" class="plain" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </p>
  );
}
