import { useId } from 'preact/hooks';
import { LONGEST_NOTE } from '../lib/domain/note-change';
import { t } from '../lib/i18n';

/** So near the limit, what is left is said. */
const NEAR = 200;

type Props = {
  label: string;
  value: string;
  /** What the button that keeps it says. */
  keep: string;
  busy: boolean;
  onInput(text: string): void;
  onKeep(): void;
  /** Gives up; absent where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
  /** Puts the cursor into it as it appears: only where the person has just asked for it. */
  focus?: boolean;
};

/** A box for the person's own words. Ctrl or Cmd with Enter keeps them, Enter alone is a new line. */
export function NoteField({ label, value, keep, busy, onInput, onKeep, onCancel, focus = false }: Props) {
  const id = useId();
  const left = LONGEST_NOTE - value.length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel?.();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    if (!busy && value.trim() !== '') onKeep();
  };
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={value}
        ref={(box) => {
          if (focus && box && !box.dataset['met']) {
            box.dataset['met'] = '';
            box.focus();
          }
        }}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="note-actions">
        <button type="button" class="keep" disabled={busy || value.trim() === ''} onClick={onKeep}>
          {keep}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('cardNoteCancel')}
          </button>
        )}
        <span class="quiet" role="status">
          {left <= NEAR ? t('cardNoteLeft', left) : ''}
        </span>
      </div>
    </div>
  );
}
