import { useState } from 'preact/hooks';
import type { FirstPage } from '../../components/onboarding/first-pages';
import { useLiveQuery } from '../../components/use-live-query';
import { history } from '../../lib/storage/database';
import { firstPages } from '../../lib/storage/first-pages';

/** What of the first four pages was seen, live as it is; `null` where the history cannot be opened. */
export function useFirstPages(): Record<FirstPage, boolean> | null | undefined {
  const [broken, setBroken] = useState(false);
  const seen = useLiveQuery(
    () => firstPages(history),
    () => setBroken(true),
  );
  return broken ? null : seen;
}
