import { useState } from 'preact/hooks';
import type { Say } from '../../components/options/use-said';
import { useLiveQuery } from '../../components/use-live-query';
import type { SnippetContent } from '../../lib/domain/snippet/snippet-change';
import { MOST_SNIPPETS } from '../../lib/domain/snippet/snippet-limits';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { tellNews } from '../../lib/storage/memory-news';
import { readySnippets } from '../../lib/storage/snippet-queries';
import type { SnippetImport } from '../../lib/storage/snippet-store';

/** What writes comes only when something is to be written. */
const store = () => import('../../lib/storage/snippet-store');
const now = (): string => new Date().toISOString();

/** The person's ready texts, kept up to date, and the ways to change them: each is said, and taken back on request. */
export function useReadyTexts(say: Say) {
  const [broken, setBroken] = useState(false);
  const list = useLiveQuery(
    () => readySnippets(history),
    () => setBroken(true),
  );
  const notStored = (): void => say(t('optionsNotStored'));
  /** Says what was done and how it is taken back; pages that are open hear of both. */
  const done = (text: string, undo: () => Promise<boolean>): void => {
    void tellNews();
    say(text, () =>
      undo().then((written) => {
        void tellNews();
        say(t(written ? 'optionsUndone' : 'snippetNotUndone'));
      }, notStored),
    );
  };
  /** Changes one text, or begins it. @returns whether it was kept. */
  const change = async (
    id: string,
    edit: Partial<SnippetContent> & { removed?: boolean },
    text: string,
  ): Promise<boolean> => {
    const changed = await store()
      .then(({ changeSnippet }) => changeSnippet(history, id, edit, now()))
      .catch(() => undefined);
    if (changed) done(text, async () => (await store()).undoSnippetChange(history, changed, now()));
    else say(t((list?.length ?? 0) >= MOST_SNIPPETS ? 'snippetsTooMany' : 'optionsNotStored'));
    return changed !== undefined;
  };
  /** Says what an import has done. */
  const imported = (each: SnippetImport, text: string): void => {
    if (each.taken.length > 0) done(text, async () => (await store()).undoImport(history, each));
    else say(text);
  };
  return { list, broken, change, imported, notStored };
}
