import { useEffect } from 'preact/hooks';
import { AmazonsRate } from '../../components/performance/amazons-rate';
import { Charts } from '../../components/performance/charts';
import { ExportButtons } from '../../components/performance/export-buttons';
import { MonthsIntro } from '../../components/performance/months-intro';
import { MonthsTable } from '../../components/performance/months-table';
import { Sources } from '../../components/performance/sources';
import { rowsForFile, rowsToPaste } from '../../components/performance/table-rows';
import { WhatStandsOut } from '../../components/performance/what-stands-out';
import { firstDay, lastDay, plusMonths } from '../../lib/domain/month/months';
import { standsOut } from '../../lib/domain/month/stands-out';
import { amazonsDefectRate } from '../../lib/domain/month/target';
import { t } from '../../lib/i18n';
import { bestPractices } from '../../lib/policies/best-practices';
import { performanceTargets } from '../../lib/policies/performance-targets';
import { HealthSection } from './health-section';
import type { Scope } from './performance-scope';
import { useCauses } from './use-causes';
import type { useDesk } from './use-desk';
import { useExports } from './use-exports';
import { useMonths } from './use-months';

type Props = { scope: Scope; today: string; desk: ReturnType<typeof useDesk> };

/** Thirteen months and the month to date, with what stands out, charts, and what all of it rests on. */
export function PerformanceMonths({ scope, today, desk }: Props) {
  const month = today.slice(0, 7);
  const { months, shown, broken } = useMonths(month, scope);
  const rows = shown?.rows ?? [];
  const targets = { policy: performanceTargets, store: scope.store };
  const found = standsOut(rows, months, performanceTargets, scope.store);
  const span = { from: firstDay(plusMonths(month, -2)), to: lastDay(month), scope };
  const causes = useCauses(desk, span, found.length > 0);
  const name = `makegood-${month}${scope.store ? `-${scope.store}` : ''}`;
  const exports = useExports(
    name,
    () => rowsForFile(months, rows),
    () => rowsToPaste(months, rows),
  );
  useEffect(() => {
    if (shown) performance.mark('makegood-usable');
  }, [shown]);
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  if (!shown) return <p class="quiet">{t('loading')}</p>;
  const hrefOf = ({ figure }: { figure: string }, of: string) => `#performance/orders/${figure}/${of}`;
  return (
    <>
      <MonthsIntro empty={shown.empty} today={today} unplaced={shown.unplaced} />
      <MonthsTable {...{ months, rows, targets, hrefOf }} />
      <ExportButtons {...exports} />
      <WhatStandsOut {...{ found, causes }} practices={bestPractices} />
      <AmazonsRate metrics={amazonsDefectRate(shown.health, scope.store)} />
      <HealthSection scope={scope} />
      <Charts {...{ months, rows, targets }} />
      <Sources sources={shown.sources} months={months.length} />
    </>
  );
}
