import { useEffect, useState } from 'preact/hooks';
import { promptTitle } from '../../components/prompts/prompt-words';
import { PAUSE_DAYS, standing } from '../../lib/domain/prompts/dismissal';
import type { Prompt } from '../../lib/domain/prompts/prompt';
import { t } from '../../lib/i18n';
import type { Response } from '../../lib/messaging/protocol';
import { change } from '../../lib/storage/change';
import { promptsAside } from '../../lib/storage/prompts-aside';
import { ask } from '../order-card/ask';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Prompts that own records call for, asked for anew with each visit and as one is put aside anywhere, and the presses on them.
 * `found` is `null` where nobody answers, `undefined` until the first answer.
 * @param say says what was done, and how to take it back.
 */
export function usePrompts(visit: unknown, say: (text: string, undo?: () => void) => void) {
  const [found, setFound] = useState<Response<'prompts'> | null>();
  const [changed, setChanged] = useState(0);
  useEffect(() => promptsAside.watch(() => setChanged((times) => times + 1)), []);
  useEffect(() => {
    let current = true;
    void ask('prompts', null)
      .catch(() => null)
      .then((said) => current && setFound(said));
    return () => {
      current = false;
    };
  }, [visit, changed]);
  const notStored = (): void => say(t('optionsNotStored'));
  const bringBack = ({ id }: Prompt, done: () => void): void =>
    void change(promptsAside, ({ [id]: _, ...others }) => others).then(done, notStored);
  const put = (prompt: Prompt, until?: string): void => {
    const stood = { ...standing(prompt), ...(until && { until }) };
    const text = t(until ? 'promptPutAside' : 'promptGone', promptTitle(prompt.id));
    const undo = (): void => bringBack(prompt, () => say(t('optionsUndone')));
    change(promptsAside, (now) => ({ ...now, [prompt.id]: stood })).then(() => say(text, undo), notStored);
  };
  return {
    found,
    onLater: (prompt: Prompt) => put(prompt, inDays(PAUSE_DAYS)),
    onNever: (prompt: Prompt) => put(prompt),
    onBack: (prompt: Prompt) => bringBack(prompt, () => {}),
  };
}
