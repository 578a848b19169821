import { useState } from 'preact/hooks';
import { snippetFileProblem } from '../../components/options/file-problem';
import { FileTransfer } from '../../components/options/file-transfer';
import { StarterChoice } from '../../components/options/snippets/starter-choice';
import type { FileProblem } from '../../lib/domain/own-file';
import type { Snippet } from '../../lib/domain/snippet/snippet';
import { snippetFileText } from '../../lib/domain/snippet/snippet-file';
import { STARTERS } from '../../lib/domain/snippet/starters/languages';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { takeSnippets } from '../../lib/storage/snippet-store';
import { importSnippets } from './import-snippets';
import { saveFile } from './save-file';
import type { Say } from './use-change';
import type { useReadyTexts } from './use-ready-texts';

const FILE = 'makegood-ready-texts.json';

/** Where ready texts come from besides the person's own hand, and where they go: a file, and those to begin with. */
export function SnippetSources(props: { texts: ReturnType<typeof useReadyTexts>; list: readonly Snippet[]; say: Say }) {
  const { texts, list, say } = props;
  const [problem, setProblem] = useState<FileProblem>();
  const takeFile = async (file: File): Promise<void> => {
    const done = await importSnippets(file);
    setProblem('problem' in done ? done.problem : undefined);
    if ('taken' in done) texts.imported(done, t('snippetsImported', done.taken.length, done.known, done.removed));
  };
  const takeStarters = async (language: string): Promise<void> => {
    const { startersIn } = await import('../../lib/domain/snippet/starters/starters');
    // One that is there may have been changed: it stays as it is.
    const fresh = startersIn(language, new Date().toISOString()).filter(({ id }) => !list.some((own) => own.id === id));
    const done = await takeSnippets(history, fresh);
    if (done) texts.imported(done, t('snippetStartersTaken', done.taken.length));
    else say(t('snippetsTooMany'));
  };
  return (
    <>
      <FileTransfer
        name="snippets"
        canExport={list.length > 0}
        problem={problem && snippetFileProblem(problem)}
        onExport={() => saveFile(FILE, snippetFileText(list), 'application/json')}
        onFile={(file) => void takeFile(file).catch(texts.notStored)}
      />
      <StarterChoice
        allHere={(language) => list.filter(({ id }) => id.startsWith(`starter-${language}-`)).length >= STARTERS}
        onTake={(language) => void takeStarters(language).catch(texts.notStored)}
      />
    </>
  );
}
