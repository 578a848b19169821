import { useState } from 'preact/hooks';
import type { ReportKind } from '../../lib/domain/report/coverage';
import { t } from '../../lib/i18n';
import { kindText } from './report-words';

type Problem =
  | { kind: 'strange' | 'failed'; name: string }
  | { kind: 'lacking'; name: string; lacking: { kind: ReportKind; lacks: readonly string[] } };

function problemText(problem: Problem): string {
  if (problem.kind === 'lacking') {
    const { kind, lacks } = problem.lacking;
    return t('importLacking', problem.name, kindText(kind), lacks.join(', '));
  }
  return problem.kind === 'strange' ? t('importStrange', problem.name) : t('importFailed', problem.name);
}

/** The place for files: chosen by button or keyboard, or dropped; several are taken one behind the other. */
export function FileDrop(props: { problem?: Problem | undefined; onFiles(files: File[]): void }) {
  const { problem, onFiles } = props;
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
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length > 0) onFiles(files);
        }}
      >
        <legend class="visually-hidden">{t('dashboardImport')}</legend>
        <label class="button">
          {t('importChoose')}
          <input
            type="file"
            class="visually-hidden"
            name="report"
            multiple
            accept=".txt,.tsv,.csv,.json,text/plain,text/tab-separated-values,text/csv,application/json"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              if (files.length > 0) onFiles(files);
              currentTarget.value = '';
            }}
          />
        </label>{' '}
        <span class="quiet">{t('importDrop')}</span>
      </fieldset>
      {problem && (
        <p class="problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
