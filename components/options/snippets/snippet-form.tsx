import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { emptyBoxes, type SnippetDraft } from '../../../lib/domain/snippet/snippet-draft';
import { LONGEST_NAME } from '../../../lib/domain/snippet/snippet-limits';
import { t } from '../../../lib/i18n';
import { focusOnce } from './focus-once';
import { languageName, offeredLanguages } from './language-names';
import { SnippetText } from './snippet-text';

type Props = {
  draft: SnippetDraft;
  /** Puts the cursor into the first box as it appears: only where the person has just asked for it. */
  focus: boolean;
  onInput(draft: SnippetDraft): void;
  onSave(): void;
  onCancel(): void;
  /** What stands beside the boxes: how the text reads, and what stands against it. */
  children: ComponentChildren;
};

/** The boxes of one ready text. Nothing is given on before each of them holds something. */
export function SnippetForm({ draft, focus, onInput, onSave, onCancel, children }: Props) {
  const [tried, setTried] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const empty = emptyBoxes(draft);
  const languages = [...new Set<string>([...offeredLanguages, draft.language])];
  const save = (): void => {
    setTried(true);
    if (empty.length === 0) onSave();
    else form.current?.querySelector<HTMLElement>(`[name="snippet-${empty[0]}"]`)?.focus();
  };
  const noName = tried && empty.includes('name');
  return (
    <form
      ref={form}
      class="card snippet-form"
      noValidate
      aria-labelledby={`${id}title`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        save();
      }}
    >
      <h3 id={`${id}title`}>{draft.id === undefined ? t('snippetNew') : t('snippetChange')}</h3>
      <div class="boxes">
        <div class="text-box">
          <label for={`${id}name`}>{t('snippetName')}</label>
          <input
            id={`${id}name`}
            ref={focus ? focusOnce : null}
            type="text"
            name="snippet-name"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={draft.name}
            aria-invalid={noName}
            aria-describedby={noName ? `${id}problem` : undefined}
            onInput={({ currentTarget }) => onInput({ ...draft, name: currentTarget.value })}
          />
          {noName && (
            <span class="problem" id={`${id}problem`}>
              {t('snippetNeedName')}
            </span>
          )}
        </div>
        <div class="text-box">
          <label for={`${id}language`}>{t('snippetLanguage')}</label>
          <select
            id={`${id}language`}
            name="snippet-language"
            value={draft.language}
            onChange={({ currentTarget }) => onInput({ ...draft, language: currentTarget.value })}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <SnippetText
        text={draft.text}
        language={draft.language}
        needed={tried && empty.includes('text')}
        onInput={(text) => onInput({ ...draft, text })}
      />
      {children}
      <p class="actions">
        <button type="submit" name="snippet-save">
          {t('optionsSave')}
        </button>
        <button type="button" class="plain" name="snippet-cancel" onClick={onCancel}>
          {t('cardNoteCancel')}
        </button>
        <span class="quiet">
          {t('snippetKeys')} {t('snippetDraftNote')}
        </span>
      </p>
    </form>
  );
}
