import type { Say } from '../../components/options/use-said';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { change } from '../../lib/storage/change';
import type { Setting } from '../../lib/storage/setting';

/**
 * A setting, kept up to date, and the way to change it: stored at once, said, and taken back on request. Taking back edits
 * what stands there by then, so that a change made elsewhere since is not lost.
 */
export function useChange<T>(setting: Setting<T>, say: Say) {
  const [value] = useSetting(setting);
  const store = (edit: (now: T) => T, text: string, undo?: (now: T, before: T) => T): void => {
    void change(setting, edit).then(
      ({ before }) => say(text, undo && (() => store((now) => undo(now, before), t('optionsUndone')))),
      () => say(t('optionsNotStored')),
    );
  };
  return [value, store] as const;
}
