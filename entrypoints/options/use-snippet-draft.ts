import { useEffect, useState } from 'preact/hooks';
import { type SnippetDraft, snippetDraft } from '../../lib/domain/snippet/snippet-draft';
import { z } from '../../lib/domain/zod';
import { draftOf } from '../../lib/storage/draft';

const stored = draftOf('snippet');

/** A draft as it was kept; nothing where it is none. */
function parsed(text: string): SnippetDraft | undefined {
  try {
    return z.safeParse(snippetDraft, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The ready text that is being written. It outlives a reload of the page, and is gone with the browser. `opened` counts how
 * often the person has opened one: what came back after a reload takes no focus.
 */
export function useSnippetDraft() {
  const [draft, setDraft] = useState<SnippetDraft>();
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    void stored.get().then((text) => setDraft((typed) => typed ?? (text ? parsed(text) : undefined)));
  }, []);
  const write = (next: SnippetDraft | undefined): void => {
    setDraft(next);
    void stored.set(next ? JSON.stringify(next) : '').catch(() => {});
  };
  const open = (next: SnippetDraft): void => {
    setOpened((count) => count + 1);
    write(next);
  };
  return { draft, opened, write, open };
}
