import { useState } from 'preact/hooks';
import { PromptCard } from '../../components/prompts/prompt-card';
import type { DueKind } from '../../lib/domain/prompts/due-kinds';
import { promptFor } from '../../lib/domain/prompts/prompts-from';
import { t } from '../../lib/i18n';
import { practicesFor } from '../../lib/policies/prompt-practices';
import { usePrompts } from '../dashboard/use-prompts';

type Said = { text: string; undo?: (() => void) | undefined };

/** One best practice at most, that fits what is due; nothing where own records call for none. Once one was put aside, no other takes its place. */
export function PromptSection({ due }: { due: readonly DueKind[] }) {
  const [said, setSaid] = useState<Said>();
  const { found, onLater, onNever } = usePrompts(0, (text, undo) => setSaid({ text, undo }));
  const shown = found ? promptFor(found.prompts, due) : undefined;
  if (said)
    return (
      <p class="prompt-said" role="status">
        {said.text}{' '}
        {said.undo && (
          <button type="button" name="undo" onClick={said.undo}>
            {t('optionsUndo')}
          </button>
        )}
      </p>
    );
  if (!shown) return null;
  return (
    <section aria-label={t('promptsTitle')}>
      <PromptCard
        brief
        prompt={shown}
        practices={practicesFor(shown.id)}
        onLater={() => onLater(shown)}
        onNever={() => onNever(shown)}
      />
    </section>
  );
}
