import type { ReportKind } from '../../lib/domain/report/coverage';
import { t } from '../../lib/i18n';
import { DropZone } from '../drop-zone';
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
  return (
    <>
      <p class="intro">{t('importIntro')}</p>
      <DropZone
        legend={t('dashboardImport')}
        name="report"
        multiple
        accept=".txt,.tsv,.csv,.json,text/plain,text/tab-separated-values,text/csv,application/json"
        onFiles={onFiles}
      />
      {problem && (
        <p class="problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
