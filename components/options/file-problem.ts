import type { FileProblem } from '../../lib/domain/own-file';
import { t } from '../../lib/i18n';

/** What is said of any file of Makegood's own that does not fit; the rest depends on what it should have held. */
function common(problem: FileProblem): string | undefined {
  if (problem.kind === 'entry' && problem.part) return t('optionsFileEntryPart', problem.entry, problem.part);
  if (problem.kind === 'version') return t('optionsFileVersion');
  return problem.kind === 'not-json' ? t('optionsFileNotJson') : undefined;
}

/** What is wrong with a file of taught fields, in words. */
export function taughtFileProblem(problem: FileProblem): string {
  if (problem.kind === 'too-large') return t('optionsFileTooLarge');
  if (problem.kind === 'too-many') return t('optionsFileTooMany');
  const entry = problem.kind === 'entry' ? t('optionsFileEntry', problem.entry) : t('optionsFileNotOurs');
  return common(problem) ?? entry;
}

/** What is wrong with a file of ready texts, in words. */
export function snippetFileProblem(problem: FileProblem): string {
  if (problem.kind === 'too-large') return t('snippetsTooLarge');
  if (problem.kind === 'too-many') return t('snippetsTooMany');
  const entry = problem.kind === 'entry' ? t('snippetsFileEntry', problem.entry) : t('snippetsNotOurs');
  return common(problem) ?? entry;
}
