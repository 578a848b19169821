import type { FileProblem } from '../../lib/domain/own-file';
import { t } from '../../lib/i18n';

const problemWords = (problem: FileProblem): string => {
  if (problem.kind === 'entry')
    return problem.part ? t('optionsFileEntryPart', problem.entry, problem.part) : t('optionsFileEntry', problem.entry);
  if (problem.kind === 'too-large') return t('optionsFileTooLarge');
  if (problem.kind === 'too-many') return t('optionsFileTooMany');
  if (problem.kind === 'version') return t('optionsFileVersion');
  return problem.kind === 'not-json' ? t('optionsFileNotJson') : t('optionsFileNotOurs');
};

/** Taught fields as a file, out and in. A file that is refused changes nothing, and what is wrong with it is said. */
export function TaughtTransfer(props: {
  canExport: boolean;
  problem: FileProblem | undefined;
  onExport(): void;
  onFile(file: File): void;
}) {
  const { canExport, problem, onExport, onFile } = props;
  return (
    <>
      <p class="actions">
        <button type="button" name="taught-export" disabled={!canExport} onClick={onExport}>
          {t('optionsExport')}
        </button>
        <label class="button">
          {t('optionsImport')}
          <input
            type="file"
            class="visually-hidden"
            name="taught-import"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problemWords(problem)} {t('optionsFileUnchanged')}
        </p>
      )}
    </>
  );
}
