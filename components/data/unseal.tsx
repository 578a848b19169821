import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** Asks for the passphrase of a sealed file. */
export function Unseal(props: { name: string; wrong: boolean; onOpen(passphrase: string): void; onCancel(): void }) {
  const { name, wrong, onOpen, onCancel } = props;
  const [typed, setTyped] = useState('');
  return (
    <form
      noValidate
      data-form="unseal"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onOpen(typed);
      }}
    >
      <label class="stacked">
        <span>{t('dataSealed', name)}</span>
        <input
          type="password"
          name="passphrase"
          autocomplete="off"
          // biome-ignore lint/a11y/noAutofocus: the person has just chosen the file, and this is all it waits for
          autoFocus
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'unseal-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {wrong && (
        <p class="problem" role="alert" id="unseal-problem">
          {t('dataWrongPassphrase')}
        </p>
      )}
      <p class="actions">
        <button type="submit" name="unseal">
          {t('dataOpen')}
        </button>
        <button type="button" name="cancel" class="plain" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </p>
    </form>
  );
}
