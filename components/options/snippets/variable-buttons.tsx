import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { snippetVariables } from '../../../lib/domain/snippet/variables';
import { t } from '../../../lib/i18n';
import { variableName } from './variable-name';

/** Puts words in at the caret as if they were typed, so that the box's own undo takes them out again. */
function typeInto(box: HTMLTextAreaElement, words: string): void {
  box.focus();
  // The one way that keeps the history of the box; where it is missing, the words go in without.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, words)) return;
  const { selectionStart: start, selectionEnd: end, value, maxLength } = box;
  if (maxLength >= 0 && value.length - (end - start) + words.length > maxLength) return;
  box.setRangeText(words, start, end, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A button for each variable, which puts it into the text at the caret. */
export function VariableButtons({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const id = useId();
  return (
    <div class="variables">
      <p id={id}>{t('snippetVariables')}</p>
      <ul aria-labelledby={id}>
        {snippetVariables.map((variable) => (
          <li key={variable}>
            <button
              type="button"
              class="plain"
              name={`variable-${variable}`}
              title={`{${variable}}`}
              onClick={() => box.current && typeInto(box.current, `{${variable}}`)}
            >
              {variableName(variable)}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {t('snippetBuyerNote')} {t('snippetBraces')}
      </p>
    </div>
  );
}
