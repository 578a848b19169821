import type { BackupState } from '../../lib/backup/backup-state';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';

type Working = Extract<BackupState, { step: 'working' }>;
type Ended = Extract<BackupState, { step: 'ended' }>;

function workText({ work, name }: Working): string {
  if (work === 'verify') return t('dataChecking', name);
  return work === 'merge' ? t('dataTaking', name) : t('dataWriting', name);
}

/** How far a piece of work is, and the way to end it. */
export function WorkProgress({ state, onCancel }: { state: Working; onCancel(): void }) {
  const text = workText(state);
  return (
    <div class="progress" data-work={state.work}>
      <p role="status">{text}</p>
      <progress aria-label={text} max={Math.max(1, state.of)} value={state.done} />
      <button type="button" name="cancel" class="plain" onClick={onCancel}>
        {t('importCancel')}
      </button>
    </div>
  );
}

/** Why it ended before it was done, and what that leaves. */
function endText({ work, name, why }: Ended): string {
  if (why === 'not-ours') return t('dataNotOurs', name);
  if (why === 'newer') return t('dataNewer', name);
  if (work === 'merge') return t('dataTakingStopped', name);
  if (why === 'damaged') return t('dataBroken', name);
  if (why === 'cut') return t('dataCut', name);
  if (why === 'cancelled') return `${t('dataCancelled')} ${t('optionsFileUnchanged')}`;
  return work === 'verify' ? t('dataUnread', name) : t('dataNotWritten');
}

/** What became of a file that was written, and of work that ended. */
export function WorkEnd({ state }: { state: Ended | Extract<BackupState, { step: 'written' }> }) {
  if (state.step === 'ended')
    return (
      <p class={state.why === 'cancelled' && state.work !== 'merge' ? '' : 'problem'} role="alert" data-end={state.why}>
        {endText(state)}
      </p>
    );
  const count = countText(state.count);
  return (
    <p role="status" data-figure="written" data-count={state.count}>
      {t(
        'dataWritten',
        state.name,
        state.work === 'csv' ? t('dataWrittenRows', count) : t('dataWrittenRecords', count),
      )}
    </p>
  );
}
