import { ExportButtons } from '../../components/performance/export-buttons';
import { goodwillRows } from '../../components/performance/goodwill-rows';
import { GoodwillTables } from '../../components/performance/goodwill-tables';
import { useLiveQuery } from '../../components/use-live-query';
import { history } from '../../lib/storage/database';
import { goodwillOfMonth } from '../../lib/storage/month-goodwill';
import type { Scope } from './performance-scope';
import { useExports } from './use-exports';

type Props = { month: string; scope: Scope; onBroken(): void };

/** What the goodwill of a month was given for, and on which products. */
export function PerformanceGoodwill({ month, scope: { store, stores, all }, onBroken }: Props) {
  const goodwill = useLiveQuery(() => goodwillOfMonth(history, { month, stores, all }), onBroken, [month, store]);
  const rows = () => (goodwill ? goodwillRows(goodwill) : []);
  const exports = useExports(`makegood-goodwill-${month}${store ? `-${store}` : ''}`, rows, rows);
  if (!goodwill || goodwill.reasons.length === 0) return null;
  return (
    <>
      <GoodwillTables goodwill={goodwill} />
      <ExportButtons {...exports} />
    </>
  );
}
