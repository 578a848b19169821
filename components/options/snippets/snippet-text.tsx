import { useId, useRef } from 'preact/hooks';
import { LONGEST_TEXT } from '../../../lib/domain/snippet/snippet-limits';
import { t } from '../../../lib/i18n';
import { countText } from '../../count-text';
import { VariableButtons } from './variable-buttons';

/** What Amazon's messaging interface for programs takes (selling-partner-api-models, messaging.json, 2026-08-05). */
const PROGRAMS = 2_000;

type Props = { text: string; language: string; needed: boolean; onInput(text: string): void };

/** The box of a text, how long it is, and the variables that can be put into it. */
export function SnippetText({ text, language, needed, onInput }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="snippet-text">
      <label for={id}>{t('snippetText')}</label>
      <textarea
        id={id}
        ref={box}
        name="snippet-text"
        dir="auto"
        lang={language}
        rows={10}
        maxLength={LONGEST_TEXT}
        value={text}
        aria-invalid={needed}
        aria-describedby={[`${id}count`, needed && `${id}problem`].filter(Boolean).join(' ')}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class="quiet" id={`${id}count`}>
        {t('snippetCount', countText(text.length), countText(LONGEST_TEXT))}
        {text.length > PROGRAMS && ` · ${t('snippetLong')}`}
      </span>
      {needed && (
        <span class="problem" id={`${id}problem`}>
          {t('snippetNeedText')}
        </span>
      )}
      <VariableButtons box={box} />
    </div>
  );
}
