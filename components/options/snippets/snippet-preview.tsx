import { useId } from 'preact/hooks';
import type { FilledSnippet } from '../../../lib/domain/message/message-view';
import { t } from '../../../lib/i18n';

/** A text as it would read, filled from a made-up order, and what in braces is no variable. */
export function SnippetPreview({ filled: { text, language, missing } }: { filled: FilledSnippet }) {
  const id = useId();
  return (
    <div class="snippet-preview">
      <h4 id={id}>{t('snippetPreview')}</h4>
      <blockquote aria-labelledby={id} dir="auto" lang={language}>
        {text}
      </blockquote>
      {missing.length > 0 && (
        <p class="problem" data-unknown>
          {t('snippetUnknown', missing.map((name) => `{${name}}`).join(' '))}
        </p>
      )}
    </div>
  );
}
