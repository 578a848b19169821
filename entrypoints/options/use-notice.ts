import { useState } from 'preact/hooks';
import type { Say } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import type { Setting } from '../../lib/storage/setting';
import { askToNotify, useAllowed } from './use-allowed';
import { useChange } from './use-change';

/** A setting that a notice comes by, and the browser's permission that it needs. `undefined` until both are known. */
export function useNotice(setting: Setting<boolean>, label: string, say: Say) {
  const [notice, change] = useChange(setting, say);
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  if (notice === undefined || allowed === undefined) return undefined;
  const set = (on: boolean): void =>
    change(
      () => on,
      on ? t('optionsOnNow', label) : t('optionsOffNow', label),
      (_, before) => before,
    );
  const onNotice = (on: boolean): void => {
    setRefused(false);
    if (!on) {
      set(false);
      return;
    }
    // Asked within the press itself; a browser that cannot ask counts as one that refused.
    void askToNotify()
      .catch(() => false)
      .then((granted) => (granted ? set(true) : setRefused(true)));
  };
  return { notice, allowed, refused, onNotice };
}
