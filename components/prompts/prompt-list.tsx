import type { Practice } from '../../lib/domain/prompts/advice';
import type { Prompt, PromptId } from '../../lib/domain/prompts/prompt';
import { t } from '../../lib/i18n';
import { PromptCard } from './prompt-card';
import { promptTitle } from './prompt-words';

type Props = {
  /** `null` where nobody answered, `undefined` until somebody did. */
  found: { prompts: readonly Prompt[]; aside: readonly Prompt[] } | null | undefined;
  practicesOf(id: PromptId): readonly Practice[];
  onLater(prompt: Prompt): void;
  onNever(prompt: Prompt): void;
  onBack(prompt: Prompt): void;
};

/** Everything that own records call for, and what was put aside of it. */
export function PromptList({ found, practicesOf, onLater, onNever, onBack }: Props) {
  const state =
    found === undefined ? 'loading' : found === null ? 'error' : found.prompts.length > 0 ? 'read' : 'empty';
  return (
    <section class="prompts" aria-labelledby="prompts-title" data-prompts={state}>
      <h3 id="prompts-title">{t('promptsTitle')}</h3>
      {state === 'loading' && <p class="quiet">{t('loading')}</p>}
      {state === 'error' && <p class="notice">{t('cardNoAnswer')}</p>}
      {state === 'empty' && <p class="quiet">{t('promptsNone')}</p>}
      {found?.prompts.map((prompt) => (
        <PromptCard
          key={prompt.id}
          prompt={prompt}
          practices={practicesOf(prompt.id)}
          onLater={() => onLater(prompt)}
          onNever={() => onNever(prompt)}
        />
      ))}
      {found && found.aside.length > 0 && (
        <details class="prompts-aside">
          <summary>{t('promptsAside', found.aside.length)}</summary>
          <ul>
            {found.aside.map((prompt) => (
              <li key={prompt.id} data-aside={prompt.id}>
                {promptTitle(prompt.id)}{' '}
                <button type="button" name="back" class="plain" onClick={() => onBack(prompt)}>
                  {t('promptBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
