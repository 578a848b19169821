import { ImportProgress } from '../../components/dashboard/import-progress';
import { ImportResultView } from '../../components/dashboard/import-result';
import { refusalText } from '../../components/dashboard/import-words';
import { refusedCsv } from '../../lib/domain/import/refused-csv';
import { t } from '../../lib/i18n';
import { saveFile } from '../options/save-file';
import { ImportReady } from './import-ready';
import { ImportStart } from './import-start';
import type { useImporter } from './use-importer';

/** Takes in Amazon's own reports: what a file is, what is to be decided, and what became of it. */
export function ImportTab({ importer }: { importer: ReturnType<typeof useImporter> }) {
  const { state, waiting, inspect, cancel, again } = importer;
  if (state.step === 'choose')
    return (
      <>
        <ImportStart problem={state.problem} onFiles={inspect} />
        {waiting > 0 && (
          <button type="button" name="next" onClick={again}>
            {t('importNext', waiting)}
          </button>
        )}
      </>
    );
  if (state.step === 'ready') return <ImportReady key={state.file.name} ready={state} importer={importer} />;
  if (state.step === 'done') {
    const { file, result } = state;
    const columns = [t('importLine'), t('importReason'), t('importValue')] as const;
    return (
      <ImportResultView
        {...{ name: file.name, result, waiting }}
        onSave={() =>
          saveFile('makegood-refused-rows.csv', refusedCsv(result.refusedRows, columns, refusalText), 'text/csv')
        }
        onAgain={again}
      />
    );
  }
  const { step, file, read, stopping = false } = state;
  return (
    <ImportProgress
      {...{ stopping, read, name: file.name, size: file.size, onCancel: cancel }}
      importing={step === 'importing'}
    />
  );
}
