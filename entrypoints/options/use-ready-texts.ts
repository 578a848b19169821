import { useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import type { SnippetContent } from '../../lib/domain/snippet/snippet-change';
import { MOST_SNIPPETS } from '../../lib/domain/snippet/snippet-limits';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { tellNews } from '../../lib/storage/memory-news';
import { readySnippets } from '../../lib/storage/snippet-queries';
import { changeSnippet, type SnippetImport, undoImport, undoSnippetChange } from '../../lib/storage/snippet-store';
import type { Say } from './use-change';

const now = (): string => new Date().toISOString();

/** The person's ready texts, kept up to date, and the ways to change them: each is said, and taken back on request. */
export function useReadyTexts(say: Say) {
  const [broken, setBroken] = useState(false);
  const list = useLiveQuery(
    () => readySnippets(history),
    () => setBroken(true),
  );
  const notStored = (): void => say(t('optionsNotStored'));
  /** Changes one text, or begins it. @returns whether it was kept. */
  const change = async (
    id: string,
    edit: Partial<SnippetContent> & { removed?: boolean },
    text: string,
  ): Promise<boolean> => {
    const done = await changeSnippet(history, id, edit, now()).catch(() => undefined);
    if (!done) {
      say(t((list?.length ?? 0) >= MOST_SNIPPETS ? 'snippetsTooMany' : 'optionsNotStored'));
      return false;
    }
    void tellNews();
    const undo = async (): Promise<void> => {
      const written = await undoSnippetChange(history, done, now());
      void tellNews();
      say(t(written ? 'optionsUndone' : 'snippetNotUndone'));
    };
    say(text, () => void undo().catch(notStored));
    return true;
  };
  /** Says what an import has done. */
  const imported = (done: SnippetImport, text: string): void => {
    if (done.taken.length === 0) {
      say(text);
      return;
    }
    void tellNews();
    const undo = async (): Promise<void> => {
      await undoImport(history, done);
      void tellNews();
      say(t('optionsUndone'));
    };
    say(text, () => void undo().catch(notStored));
  };
  return { list, broken, change, imported, notStored };
}
