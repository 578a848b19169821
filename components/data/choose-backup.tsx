import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** The place for a backup to be taken in: chosen by button or keyboard, or dropped. */
export function ChooseBackup({ onFile }: { onFile(file: File): void }) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <fieldset
      class="drop"
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <legend class="visually-hidden">{t('dataRestore')}</legend>
      <label class="button">
        {t('importChoose')}
        <input
          type="file"
          class="visually-hidden"
          name="backup"
          accept=".json,.makegood,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>{' '}
      <span class="quiet">{t('importDrop')}</span>
    </fieldset>
  );
}
