import { useOnDemand } from '../../components/use-on-demand';
import type { DueKind } from '../../lib/domain/prompts/due-kinds';

/** The prompt that fits what is due; its script comes once something is. */
export function FittingPrompt({ due }: { due: readonly DueKind[] }) {
  const found = useOnDemand(due.length > 0, () => import('./prompt-section'));
  if (found.state !== 'here') return null;
  const { PromptSection } = found.thing;
  return <PromptSection due={due} />;
}
