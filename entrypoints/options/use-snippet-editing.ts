import type { Say } from '../../components/options/use-said';
import type { Snippet } from '../../lib/domain/snippet/snippet';
import { contentOf, draftFrom, isUnsaved, type SnippetDraft } from '../../lib/domain/snippet/snippet-draft';
import { LONGEST_NAME } from '../../lib/domain/snippet/snippet-limits';
import { interfaceLanguage, t } from '../../lib/i18n';
import type { useReadyTexts } from './use-ready-texts';
import { useSnippetDraft } from './use-snippet-draft';

/** What a person does with the boxes of a ready text: begin, change, copy, save, leave. What is left unsaved comes back by undo. */
export function useSnippetEditing({ list = [], change }: ReturnType<typeof useReadyTexts>, say: Say) {
  const { draft, opened, write, open } = useSnippetDraft();
  const leaveFor = (next: SnippetDraft | undefined): void => {
    if (next) open(next);
    else write(undefined);
    if (
      draft &&
      isUnsaved(
        draft,
        list.find(({ id }) => id === draft.id),
      )
    )
      say(t('snippetDraftDropped'), () => open(draft));
  };
  const save = async (): Promise<void> => {
    if (!draft) return;
    const content = contentOf(draft);
    const id = draft.id ?? crypto.randomUUID();
    if (await change(id, { ...content, removed: false }, t('snippetSaved', content.name))) write(undefined);
  };
  return {
    draft,
    /** How often one was opened by a press: what came back after a reload takes no focus. */
    opened,
    write,
    /** A new one, in the language of the one written last. */
    begin: () => {
      const [last] = [...list].sort((a, b) => (a.changedAt > b.changedAt ? -1 : 1));
      leaveFor({ name: '', language: last?.language ?? interfaceLanguage().slice(0, 2), text: '' });
    },
    edit: (snippet: Snippet) => leaveFor(draftFrom(snippet)),
    duplicate: ({ name, language, text }: Snippet) =>
      leaveFor({ name: t('snippetCopyOf', name).slice(0, LONGEST_NAME), language, text }),
    cancel: () => leaveFor(undefined),
    save,
  };
}
