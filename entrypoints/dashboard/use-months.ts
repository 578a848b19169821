import { useMemo, useState } from 'preact/hooks';
import { useLiveQuery } from '../../components/use-live-query';
import { rowsOf } from '../../lib/domain/month/figures';
import { monthsUpTo } from '../../lib/domain/month/months';
import { sourcesOf } from '../../lib/domain/month/sources';
import { monthViews } from '../../lib/domain/month/view';
import { history } from '../../lib/storage/database';
import { keptMonths } from '../../lib/storage/month-queries';
import type { Scope } from './performance-scope';

/** The month that is now and the thirteen before it: what happened a year ago can be compared. */
const MONTHS = 14;

/** Months as they are kept, and what is shown of them; anew as anything is counted in any window. */
export function useMonths(month: string, { store, off }: Scope) {
  const [broken, setBroken] = useState(false);
  const months = useMemo(() => monthsUpTo(month, MONTHS), [month]);
  const kept = useLiveQuery(
    () => keptMonths(history, months.at(-1) ?? month, month),
    () => setBroken(true),
    [month],
  );
  const shown = useMemo(() => {
    if (!kept) return undefined;
    const views = monthViews(kept, months, { store, off });
    const { coverage, months: counted, health, unplaced } = kept;
    return {
      rows: rowsOf(views),
      sources: sourcesOf(coverage, views, { store, off }),
      health: health.filter(({ marketplace }) => !off.includes(marketplace)),
      unplaced,
      empty: counted.length === 0 && coverage.length === 0,
    };
  }, [kept, months, store, off]);
  return { months, shown, broken };
}
