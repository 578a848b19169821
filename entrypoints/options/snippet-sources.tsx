import { useState } from 'preact/hooks';
import { snippetFileProblem } from '../../components/options/file-problem';
import { FileTransfer } from '../../components/options/file-transfer';
import { StarterChoice } from '../../components/options/snippets/starter-choice';
import type { FileProblem } from '../../lib/domain/own-file';
import type { Snippet } from '../../lib/domain/snippet/snippet';
import { STARTERS } from '../../lib/domain/snippet/starters/languages';
import { t } from '../../lib/i18n';
import type { SnippetImport } from '../../lib/storage/snippet-store';
import { saveFile } from './save-file';
import type { useReadyTexts } from './use-ready-texts';

const FILE = 'makegood-ready-texts.json';
/** What takes texts in comes only when it is asked to. */
const importing = () => import('./import-snippets');

/** Where ready texts come from besides the person's own hand, and where they go: a file, and those to begin with. */
export function SnippetSources(props: { texts: ReturnType<typeof useReadyTexts>; list: readonly Snippet[] }) {
  const { texts, list } = props;
  const [problem, setProblem] = useState<FileProblem>();
  const take = async (
    taking: Promise<SnippetImport | { problem: FileProblem }>,
    words: (done: SnippetImport) => string,
  ): Promise<void> => {
    const done = await taking;
    setProblem('problem' in done ? done.problem : undefined);
    if ('taken' in done) texts.imported(done, words(done));
  };
  const takeFile = (file: File): Promise<void> =>
    take(
      importing().then(({ importSnippets }) => importSnippets(file)),
      ({ taken, known, removed }) => t('snippetsImported', taken.length, known, removed),
    );
  const takeStarters = (language: string): Promise<void> =>
    take(
      importing().then(({ importStarters }) => importStarters(language, list)),
      ({ taken }) => t('snippetStartersTaken', taken.length),
    );
  return (
    <>
      <FileTransfer
        name="snippets"
        canExport={list.length > 0}
        problem={problem && snippetFileProblem(problem)}
        onExport={() =>
          void import('../../lib/domain/snippet/snippet-file').then(({ snippetFileText }) =>
            saveFile(FILE, snippetFileText(list), 'application/json'),
          )
        }
        onFile={(file) => void takeFile(file).catch(texts.notStored)}
      />
      <StarterChoice
        allHere={(language) => list.filter(({ id }) => id.startsWith(`starter-${language}-`)).length >= STARTERS}
        onTake={(language) => void takeStarters(language).catch(texts.notStored)}
      />
    </>
  );
}
