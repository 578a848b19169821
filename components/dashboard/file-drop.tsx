import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

type Problem = { kind: 'strange' | 'failed'; name: string };

/** The place for a file: chosen by button or keyboard, or dropped. */
export function FileDrop({ problem, onFile }: { problem?: Problem | undefined; onFile(file: File): void }) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <>
      <p class="intro">{t('importIntro')}</p>
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
        <legend class="visually-hidden">{t('dashboardImport')}</legend>
        <label class="button">
          {t('importChoose')}
          <input
            type="file"
            class="visually-hidden"
            name="report"
            accept=".txt,.tsv,.csv,text/plain,text/tab-separated-values,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>{' '}
        <span class="quiet">{t('importDrop')}</span>
      </fieldset>
      {problem && (
        <p class="problem" role="alert">
          {problem.kind === 'strange' ? t('importStrange', problem.name) : t('importFailed', problem.name)}
        </p>
      )}
    </>
  );
}
