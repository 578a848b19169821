import { t } from '../../lib/i18n';

/** A list of the person's own as a file, out and in. A file that is refused changes nothing, and what is wrong with it is said. */
export function FileTransfer(props: {
  /** What it is a list of: part of the names of button and box. */
  name: string;
  canExport: boolean;
  /** What is wrong with the file that was chosen last, in words. */
  problem: string | undefined;
  onExport(): void;
  onFile(file: File): void;
}) {
  const { name, canExport, problem, onExport, onFile } = props;
  return (
    <>
      <p class="actions">
        <button type="button" name={`${name}-export`} disabled={!canExport} onClick={onExport}>
          {t('optionsExport')}
        </button>
        <label class="button">
          {t('optionsImport')}
          <input
            type="file"
            class="visually-hidden"
            name={`${name}-import`}
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
          {problem} {t('optionsFileUnchanged')}
        </p>
      )}
    </>
  );
}
